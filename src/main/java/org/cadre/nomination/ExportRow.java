package org.cadre.nomination;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An export of nominees as its page lists it.
 *
 * @param asker the name
 * @param mine whether the reader has asked for it
 * @param decider the name; empty until somebody decides
 * @param until how long it can be read; null unless it is approved
 * @param reads how often it was read
 */
public record ExportRow(
        ExportId id,
        ExportContents contents,
        ExportForm form,
        String purpose,
        String asker,
        boolean mine,
        Instant askedAt,
        ExportState state,
        String decider,
        String reason,
        @Nullable Instant until,
        int reads) {}
