package org.cadre.diversity;

import java.time.Instant;
import java.util.List;

/**
 * A snapshot as lists show one.
 *
 * @param subject the cohort, or the programme
 * @param attributes by which it counts
 */
public record SnapshotRow(
        SnapshotId id,
        Moment moment,
        String subject,
        String programme,
        int year,
        Instant takenAt,
        String sha256,
        List<Attribute> attributes) {}
