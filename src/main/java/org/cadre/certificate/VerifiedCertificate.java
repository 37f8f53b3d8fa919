package org.cadre.certificate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What anyone learns about a certificate.
 *
 * @param holder empty when it was asked for by its number alone
 * @param validUntil the last day; null when it does not expire
 * @param revokedOn null unless it is revoked
 * @param reason of the revocation, or empty
 * @param successor the number of the certificate that stands in its place, or empty
 * @param sha256 of the file, or empty while that is being made
 */
public record VerifiedCertificate(
        String number,
        String holder,
        String title,
        String moduleCode,
        String moduleVersion,
        int hours,
        String programme,
        LocalDate issued,
        @Nullable LocalDate validUntil,
        boolean isExpired,
        AwardStatus status,
        @Nullable LocalDate revokedOn,
        String reason,
        String successor,
        String sha256) {}
