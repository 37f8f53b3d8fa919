package org.cadre.certificate;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A certificate as its holder and those who may revoke it see it.
 *
 * @param validUntil the last day; null when it does not expire
 * @param revokedOn null unless it is revoked
 * @param reason of the revocation, or empty
 * @param successor the number of the certificate that stands in its place, or empty
 */
public record CertificateRow(
        AwardId award,
        String holder,
        String title,
        String moduleCode,
        String moduleVersion,
        String number,
        String code,
        Instant awardedAt,
        @Nullable LocalDate validUntil,
        CertificateState state,
        boolean isMade,
        @Nullable Instant revokedOn,
        String reason,
        String successor) {

    static CertificateRow of(Standing standing, Instant now) {
        var award = standing.award();
        return new CertificateRow(
                award.id(),
                award.holder(),
                award.title(),
                award.moduleCode(),
                award.moduleVersion(),
                award.number().text(),
                award.code().text(),
                award.awardedAt(),
                award.validity().until().orElse(null),
                standing.state(now),
                standing.sha256().isPresent(),
                standing.revocation().flatMap(Revocation::decidedAt).orElse(null),
                standing.revocation().map(Revocation::reason).orElse(""),
                standing.successor().map(s -> s.number().text()).orElse(""));
    }
}
