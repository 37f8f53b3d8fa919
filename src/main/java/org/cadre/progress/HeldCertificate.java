package org.cadre.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate as the home shows it.
 *
 * @param validUntil the last day; empty when it does not expire
 * @param state BEING_MADE, VALID, EXPIRED or REVOKED
 */
public record HeldCertificate(
        String title,
        String number,
        Instant awardedAt,
        Optional<LocalDate> validUntil,
        String state) {}
