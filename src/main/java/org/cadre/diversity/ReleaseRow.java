package org.cadre.diversity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A release as the register lists it.
 *
 * @param sequence its place in the register
 * @param publishedAt none before
 */
public record ReleaseRow(
        ReleaseId id,
        int sequence,
        String number,
        String subject,
        Moment moment,
        int year,
        List<TableShape> shapes,
        Audience audience,
        ReleaseState state,
        Instant askedAt,
        @Nullable Instant publishedAt) {}
