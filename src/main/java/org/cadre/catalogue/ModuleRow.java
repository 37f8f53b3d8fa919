package org.cadre.catalogue;

import java.math.BigDecimal;

/**
 * A module version as lists show it, in the language of the reader or in English.
 *
 * @param hours learning hours of what this version holds
 * @param lessons how many
 * @param checks how many knowledge checks
 * @param certificateMonths months for which an award of this version is valid
 */
public record ModuleRow(
        ModuleVersionId id,
        String code,
        VersionNumber version,
        VersionState state,
        String trackCode,
        String trackTitle,
        ModuleLevel level,
        String title,
        String summary,
        BigDecimal hours,
        int lessons,
        int checks,
        int certificateMonths) {}
