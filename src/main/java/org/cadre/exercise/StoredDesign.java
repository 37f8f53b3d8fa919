package org.cadre.exercise;

import org.cadre.scenario.ExerciseDesign;

/**
 * One version of a design with its script.
 *
 * @param version major.minor.patch
 * @param checksum SHA-256 (hex) of the script as it is written
 */
public record StoredDesign(
        DesignVersionId id,
        String code,
        String version,
        DesignState state,
        String checksum,
        ExerciseDesign script) {}
