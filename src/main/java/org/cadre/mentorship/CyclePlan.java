package org.cadre.mentorship;

import org.cadre.mentorship.matching.Aim;
import org.cadre.mentorship.matching.Term;
import org.cadre.mentorship.matching.Weights;
import org.cadre.platform.refusal.WrongValue;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a cycle of matching is for.
 *
 * @param endsOn the last day of its mentorships
 * @param answerDays for how many days a proposal waits for an answer
 * @param arrangements whether two countries need an arrangement to share data
 */
public record CyclePlan(
        String name,
        String purpose,
        LocalDate startsOn,
        LocalDate endsOn,
        Aim aim,
        int answerDays,
        boolean arrangements,
        Weights weights) {

    static final int MOST_NAME = 120;
    static final int MOST_PURPOSE = 1000;
    static final int MOST_DAYS = 60;
    private static final int USUAL_DAYS = 10;

    /** A mentorship lasts at least a day. */
    public static final class EndIsBeforeStart extends WrongValue {
        EndIsBeforeStart() {
            super("endsOn");
        }
    }

    /** Argument: the most days. */
    public static final class AnswerDaysAreWrong extends WrongValue {
        AnswerDaysAreWrong() {
            super("answerDays", MOST_DAYS);
        }
    }

    /** Weights are whole numbers from 0 to 100, one of them above 0. */
    public static final class WeightsAreWrong extends WrongValue {
        WeightsAreWrong() {
            super("weights");
        }
    }

    /** With the usual weights and aim, and ten days to answer. */
    public static CyclePlan usual(
            String name, String purpose, LocalDate startsOn, LocalDate endsOn) {
        return new CyclePlan(
                name,
                purpose,
                startsOn,
                endsOn,
                Aim.LEXICOGRAPHIC,
                USUAL_DAYS,
                false,
                Weights.usual());
    }

    /** Refuses with {@link WeightsAreWrong}. */
    public static Weights weights(Map<Term, Integer> byTerm) {
        try {
            return new Weights(byTerm);
        } catch (IllegalArgumentException e) {
            throw new WeightsAreWrong();
        }
    }

    public CyclePlan {
        name = Words.needed("name", name, MOST_NAME);
        purpose = Words.given("purpose", purpose, MOST_PURPOSE);
        if (!startsOn.isBefore(endsOn)) {
            throw new EndIsBeforeStart();
        }
        if (answerDays < 1 || answerDays > MOST_DAYS) {
            throw new AnswerDaysAreWrong();
        }
    }
}
