package org.cadre.cohort;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * A seat that a person has or had, with the dates of its cohort.
 *
 * @param modules module codes in the order in which they are taught
 * @param windows of the modules, by code
 * @param startsOn the first day, in the zone of the cohort
 * @param withdrawn whether the seat was given up
 */
public record PlaceRow(
        EnrolmentId enrolment,
        CohortId cohort,
        String cohortName,
        List<String> modules,
        Map<String, ModuleWindow> windows,
        LocalDate startsOn,
        LocalDate endsOn,
        ZoneId zone,
        boolean withdrawn) {

    public PlaceRow {
        modules = List.copyOf(modules);
        windows = Map.copyOf(windows);
    }

    /** Without a bound for what the cohort does not learn. */
    public ModuleWindow window(String module) {
        return windows.getOrDefault(module, ModuleWindow.ALWAYS);
    }
}
