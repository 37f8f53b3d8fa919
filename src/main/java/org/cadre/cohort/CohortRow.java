package org.cadre.cohort;

import java.time.LocalDate;
import org.cadre.catalogue.ProgrammeId;

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
