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
 *     published yet; where panels are sealed a lower end of it, and null once the selection has
 *     ended
 * @param sealed whether {@code panels} is the lower end of a span
 * @param first whether the reader is a reserve whose appeal was upheld, and comes before others
 * @param place on the list of reserves; null where there is none, or it is secret
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
        boolean sealed,
        int seats,
        int pool,
        boolean first,
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
