package org.cadre.ledger;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry without its postings.
 *
 * @param request null where nobody asked for it
 * @param reverses null where it puts nothing right
 * @param createdBy null for Cadre itself, as is who approved
 */
public record EntryRow(
        EntryId id,
        int number,
        LocalDate docDate,
        LocalDate valueDate,
        EntrySource source,
        String description,
        @Nullable RequestId request,
        @Nullable EntryId reverses,
        @Nullable UUID createdBy,
        @Nullable UUID approvedBy,
        Instant createdAt,
        String hashPrev,
        String hash) {}
