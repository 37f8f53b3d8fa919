package org.cadre.assessment.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one answer is worth, and what it tells.
 *
 * @param points from 0 to 1
 * @param remarks what to say to what was answered, in the order of the question
 */
public record Mark(BigDecimal points, State state, List<Remark> remarks) {

    public Mark {
        remarks = List.copyOf(remarks);
    }

    /** How right the answer is. */
    public enum State {
        CORRECT,
        PARTLY,
        WRONG,
        UNANSWERED
    }

    /**
     * Feedback to a part of the answer.
     *
     * @param partId id of the option, item or left side; {@code true} or {@code false} for those;
     *     empty for the answer as a whole
     * @param html safe HTML
     */
    public record Remark(String partId, boolean right, String html) {}
}
