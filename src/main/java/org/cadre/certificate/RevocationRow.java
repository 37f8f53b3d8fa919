package org.cadre.certificate;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A request to revoke, with its certificate.
 *
 * @param own whether the reader asked for it and so cannot confirm it
 * @param decidedBy empty while it is open
 * @param decidedAt null while it is open
 * @param declineReason empty unless it was declined
 */
public record RevocationRow(
        RevocationId id,
        AwardId award,
        String holder,
        String title,
        String number,
        RevocationState state,
        String reason,
        String requestedBy,
        Instant requestedAt,
        boolean own,
        String decidedBy,
        @Nullable Instant decidedAt,
        String declineReason) {

    public boolean isOpen() {
        return state == RevocationState.REQUESTED;
    }
}
