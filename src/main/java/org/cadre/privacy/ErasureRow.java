package org.cadre.privacy;

import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A request for erasure, as an administrator sees it.
 *
 * @param name the neutral word once it is carried out
 * @param isRipe whether the waiting time is over
 * @param outcome null while it is open; so is {@code settledAt}
 */
public record ErasureRow(
        ErasureId id,
        PersonId person,
        String name,
        Instant askedAt,
        Instant ripeAt,
        boolean isRipe,
        @Nullable ErasureOutcome outcome,
        @Nullable Instant settledAt,
        String reason) {}
