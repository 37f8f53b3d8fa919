package org.cadre.cohort;

import org.cadre.catalogue.ProgrammeId;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * One cohort with all that its page shows.
 *
 * @param endsOn its last day
 * @param modules module codes in the order in which they are taught
 * @param windows of the modules, by code
 * @param taken seats with somebody enrolled
 * @param version to hand back with a change, so that a stale edit is noticed
 */
public record CohortDetail(
        CohortId id,
        ProgrammeId programme,
        String programmeName,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        ZoneId zone,
        int capacity,
        int taken,
        List<String> modules,
        Map<String, ModuleWindow> windows,
        CohortState state,
        int version) {

    public CohortDetail {
        modules = List.copyOf(modules);
        windows = Map.copyOf(windows);
    }

    public int free() {
        return Math.max(0, capacity - taken);
    }

    public boolean isOpen() {
        return state == CohortState.OPEN;
    }
}
