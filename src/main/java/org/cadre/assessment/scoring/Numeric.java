package org.cadre.assessment.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number is asked for.
 *
 * @param tolerance how far an answer may be off and still be right, both ends included
 * @param unit of the number, shown beside the field; empty without one
 * @param mistakes wrong numbers that tell how somebody got there, in the order of their test
 */
public record Numeric(
        QuestionHead head,
        BigDecimal correct,
        BigDecimal tolerance,
        String unit,
        List<Mistake> mistakes,
        Feedback feedback)
        implements Question {

    public Numeric {
        mistakes = List.copyOf(mistakes);
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException(head.id() + " has a tolerance below zero");
        }
    }

    @Override
    public String kind() {
        return "numeric";
    }

    /** A known wrong number and what it tells. */
    public record Mistake(BigDecimal value, BigDecimal tolerance, String feedback) {}
}
