package org.cadre.privacy;

import java.time.Instant;
import java.util.Optional;

/**
 * The latest request of the person who looks.
 *
 * @param ripeAt from when on it may be carried out
 * @param outcome empty while it is open
 * @param reason of a refusal
 */
public record OwnErasure(
        Instant askedAt, Instant ripeAt, Optional<ErasureOutcome> outcome, String reason) {

    public boolean isOpen() {
        return outcome.isEmpty();
    }

    public boolean isRefused() {
        return outcome.filter(ErasureOutcome.REFUSED::equals).isPresent();
    }
}
