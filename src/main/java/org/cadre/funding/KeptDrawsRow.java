package org.cadre.funding;

import java.time.Instant;

/**
 * Draws that were kept.
 *
 * @param upTo number of the last entry of the journal that was counted
 */
public record KeptDrawsRow(
        KeptDrawsId id,
        Instant madeAt,
        int upTo,
        long seed,
        int draws,
        LotRules rules,
        String sha256) {}
