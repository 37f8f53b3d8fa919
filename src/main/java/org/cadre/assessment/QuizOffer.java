package org.cadre.assessment;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.EnrolmentRow;

import java.util.Optional;

/**
 * A quiz before its start.
 *
 * @param lock why it cannot be started yet
 * @param taughtIn the own cohort with the module that started last
 */
public record QuizOffer(
        ModuleVersionId moduleVersion,
        String moduleCode,
        String moduleTitle,
        QuizKind kind,
        QuizStanding standing,
        Optional<QuizLock> lock,
        Optional<EnrolmentRow> taughtIn) {

    /** Whether a press on the button starts or resumes an attempt. */
    public boolean canStart() {
        return standing.open().isPresent()
                || lock.isEmpty() && standing.left() > 0 && standing.nextAt().isEmpty();
    }
}
