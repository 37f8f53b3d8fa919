package org.cadre.progress;

import org.cadre.cohort.CohortId;

import java.time.LocalDate;

/**
 * A day on which the window of a module opens or closes for a cohort.
 *
 * @param opens whether it is the first day of the window; else the last
 * @param daysLeft until then, in the zone of the cohort
 */
public record WindowChange(
        CohortId cohort,
        String cohortName,
        String moduleCode,
        String moduleTitle,
        LocalDate day,
        boolean opens,
        long daysLeft) {}
