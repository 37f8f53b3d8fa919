package org.cadre.cohort;

import org.cadre.catalogue.ProgrammeId;

import java.time.LocalDate;

/**
 * A cohort as lists show one.
 *
 * @param endsOn its last day
 * @param taken seats with somebody enrolled
 */
public record CohortRow(
        CohortId id,
        ProgrammeId programme,
        String programmeName,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        int taken,
        int capacity,
        CohortState state) {}
