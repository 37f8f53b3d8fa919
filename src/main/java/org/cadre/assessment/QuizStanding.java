package org.cadre.assessment;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a person stands in one quiz.
 *
 * @param used attempts so far, the open one among them
 * @param open the attempt that is going on
 * @param bestPercent of the attempts that were handed in
 * @param passed whether one of them reached the pass mark
 * @param latest the attempt that was handed in last
 * @param nextAt when the next attempt may begin; empty when that is now, or never
 */
public record QuizStanding(
        QuizRules rules,
        int used,
        Optional<AttemptId> open,
        Optional<Integer> bestPercent,
        boolean passed,
        Optional<AttemptId> latest,
        Optional<Instant> nextAt) {

    public int left() {
        return Math.max(0, rules.attempts() - used);
    }

    /** Whether an attempt was handed in. */
    public boolean taken() {
        return bestPercent.isPresent();
    }
}
