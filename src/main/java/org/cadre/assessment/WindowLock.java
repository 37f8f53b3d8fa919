package org.cadre.assessment;

import org.cadre.cohort.EnrolmentRow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Why the cohorts of a person keep a quiz closed today. */
final class WindowLock {

    private WindowLock() {}

    /**
     * Empty where one of the cohorts is within its window, and for who is in none.
     *
     * @param taughtIn the cohorts of the person that learn the module
     */
    static Optional<QuizLock> of(List<EnrolmentRow> taughtIn, String module, Instant now) {
        if (taughtIn.isEmpty()
                || taughtIn.stream().anyMatch(row -> row.window(module).isOpen(row.today(now)))) {
            return Optional.empty();
        }
        boolean ahead =
                taughtIn.stream().anyMatch(row -> row.window(module).isAhead(row.today(now)));
        return Optional.of(
                QuizLock.of(ahead ? "assessment.lock.notOpenYet" : "assessment.lock.closed"));
    }
}
