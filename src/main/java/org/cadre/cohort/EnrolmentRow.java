package org.cadre.cohort;

import org.cadre.catalogue.ProgrammeId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * A cohort in which a person is enrolled.
 *
 * @param modules module codes in the order in which they are taught
 * @param windows of the modules, by code
 * @param endsOn the last day of the cohort, in its zone
 * @param extraTimePercent by how much the time of a quiz is longer for this person
 */
public record EnrolmentRow(
        EnrolmentId enrolment,
        CohortId cohort,
        String cohortName,
        ProgrammeId programme,
        String programmeName,
        List<String> modules,
        Map<String, ModuleWindow> windows,
        LocalDate startsOn,
        LocalDate endsOn,
        ZoneId zone,
        Instant enrolledAt,
        int extraTimePercent) {

    public EnrolmentRow {
        modules = List.copyOf(modules);
        windows = Map.copyOf(windows);
    }

    /** Without a bound for what the cohort does not learn. */
    public ModuleWindow window(String module) {
        return windows.getOrDefault(module, ModuleWindow.ALWAYS);
    }

    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }
}
