package org.cadre.livesession;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry as pages show it.
 *
 * @param number counts the entries of the person in the half-day; the last one stands
 * @param since when the person came, where that is known
 * @param recordedBy the name of who entered it; empty for Cadre itself
 */
public record AttendanceEntry(
        HalfDay halfDay,
        int number,
        AttendanceState state,
        Optional<Instant> since,
        AttendanceSource source,
        String reason,
        Instant recordedAt,
        String recordedBy) {}
