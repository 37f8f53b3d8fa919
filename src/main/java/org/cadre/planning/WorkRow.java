package org.cadre.planning;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What money carries, in words.
 *
 * @param link null where it comes from an activity
 * @param name of the cohort, the track, the exercise or the module
 * @param count seats of a cohort, certificates that end within a year; else 0
 * @param units names of units that too few certified people are left in when those end
 */
public record WorkRow(
        @Nullable LineWorkId link, Work work, String name, long count, List<String> units) {

    public WorkRow {
        units = List.copyOf(units);
    }

    WorkRow(@Nullable LineWorkId link, Work work, String name, long count) {
        this(link, work, name, count, List.of());
    }

    WorkRow tiedBy(LineWorkId other) {
        return new WorkRow(other, work, name, count, units);
    }

    /** The key of the sentence that says it; arguments: name and count. */
    public String key() {
        return "planning.carries." + work.workKind();
    }

    /** The key of the sentence about the units; arguments: how many and their names. */
    public String unitsKey() {
        return "planning.carries.units";
    }
}
