package org.cadre.selection;

import org.cadre.nomination.NominationId;
import org.cadre.nomination.NominationState;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a selection means for one nominee, who is the reader.
 *
 * @param number which stands for the name in what is published
 * @param panels on how many of all panels; null where the reader is not in the pool, or it is not
 *     published yet
 * @param place on the list of reserves; null where there is none
 * @param offer null where no seat was offered
 */
public record OwnSelection(
        SelectionId id,
        NominationId nomination,
        String cohort,
        String programme,
        LocalDate startsOn,
        SelectionState state,
        NominationState own,
        String number,
        @Nullable Integer panels,
        int seats,
        int pool,
        @Nullable Integer place,
        @Nullable Offer offer) {

    /**
     * The seat that was offered.
     *
     * @param returnable whether it was taken and can be given back
     */
    public record Offer(
            OfferState state,
            Instant madeAt,
            Instant expiresAt,
            boolean answerable,
            boolean returnable) {}
}
