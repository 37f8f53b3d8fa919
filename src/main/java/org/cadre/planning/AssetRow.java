package org.cadre.planning;

import org.cadre.catalogue.ProgrammeId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * An asset.
 *
 * @param disposedOn null while it is kept
 * @param reason why it is kept no more; else empty
 * @param version what a change names, so that it is not made over another one
 */
public record AssetRow(
        AssetId id,
        ProgrammeId programme,
        AssetPlan plan,
        @Nullable LocalDate disposedOn,
        String reason,
        int version) {}
