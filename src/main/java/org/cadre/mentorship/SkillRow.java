package org.cadre.mentorship;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How well somebody masters a module.
 *
 * @param wanted the level a mentee aims at
 * @param verifiedLevel null where nobody has verified it
 */
public record SkillRow(
        String module,
        int level,
        int wanted,
        @Nullable Integer verifiedLevel,
        @Nullable LocalDate verifiedOn) {}
