package org.cadre.budget;

import org.cadre.catalogue.ProgrammeId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A document without its content.
 *
 * @param agreement null where it belongs to an entry
 */
public record DocumentRow(
        DocumentId id,
        ProgrammeId programme,
        @Nullable UUID agreement,
        String name,
        int size,
        String sha256,
        Instant addedAt) {}
