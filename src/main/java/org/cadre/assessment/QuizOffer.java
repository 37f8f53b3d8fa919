package org.cadre.assessment;

import org.cadre.catalogue.ModuleVersionId;

import java.util.Optional;

/**
 * A quiz before its start.
 *
 * @param lock why it cannot be started yet
 */
public record QuizOffer(
        ModuleVersionId moduleVersion,
        String moduleCode,
        String moduleTitle,
        QuizKind kind,
        QuizStanding standing,
        Optional<QuizLock> lock) {

    /** Whether a press on the button starts or resumes an attempt. */
    public boolean canStart() {
        return standing.open().isPresent()
                || lock.isEmpty() && standing.left() > 0 && standing.nextAt().isEmpty();
    }
}
