package org.cadre.certificate;

import java.time.Instant;
import java.util.Optional;

/**
 * An award with what became of it, read in one statement.
 *
 * @param sha256 of its certificate; empty while that is being made
 * @param revocation the confirmed one
 * @param successor the award that stands in its place
 */
record Standing(
        Award award,
        Optional<String> sha256,
        Optional<Revocation> revocation,
        Optional<Award> successor) {

    AwardStatus status() {
        if (revocation.isPresent()) {
            return AwardStatus.REVOKED;
        }
        return successor.isPresent() ? AwardStatus.SUPERSEDED : AwardStatus.IN_FORCE;
    }

    CertificateState state(Instant now) {
        return CertificateState.of(status(), award.isExpired(now), sha256.isPresent());
    }
}
