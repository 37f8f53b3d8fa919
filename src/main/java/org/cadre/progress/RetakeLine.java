package org.cadre.progress;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.EnrolledRow;

import java.util.Optional;

/**
 * What a retake of a final quiz would be to one person of a cohort.
 *
 * @param version the one that the person has begun
 */
public record RetakeLine(EnrolledRow row, Optional<ModuleVersionId> version, Effect effect) {

    /** Whether the person gets it, or why not. */
    public enum Effect {
        OPENS,
        ATTEMPTS_LEFT,
        SITTING,
        PASSED,
        NOT_BEGUN,
        ENDED
    }

    public boolean opens() {
        return effect == Effect.OPENS;
    }
}
