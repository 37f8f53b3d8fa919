package org.cadre.funding;

import org.cadre.agreement.DonorId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One file of a publication.
 *
 * @param donor for whom it was made; null for everybody
 * @param errors how many there were when it was prepared
 * @param leftOut what is kept back, each with the reason
 * @param preparedBy null for Cadre itself
 */
public record ReleaseRow(
        ReleaseId id,
        @Nullable DonorId donor,
        int number,
        ReleaseState state,
        String sha256,
        int errors,
        int warnings,
        Map<String, String> leftOut,
        @Nullable UUID preparedBy,
        Instant preparedAt,
        @Nullable UUID releasedBy,
        @Nullable Instant releasedAt) {

    public ReleaseRow {
        leftOut = Map.copyOf(leftOut);
    }
}
