package org.cadre.cohort;

import org.cadre.platform.refusal.WrongValue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What a programme manager plans for a cohort. Refuses with {@link CohortNeedsAName}, {@link
 * CohortEndsBeforeItStarts}, {@link CapacityIsOutOfRange} and {@link CohortNeedsAModule}.
 *
 * @param startsOn its first day, in its zone
 * @param endsOn its last day
 * @param capacity how many seats, {@value #FEWEST} to {@value #MOST}
 * @param modules module codes in the order in which they are taught
 */
public record CohortPlan(
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        ZoneId zone,
        int capacity,
        List<String> modules) {

    static final int FEWEST = 1;
    static final int MOST = 5_000;
    static final int LONGEST_NAME = 120;

    /** The name is empty or longer than its column. */
    public static final class CohortNeedsAName extends WrongValue {
        CohortNeedsAName() {
            super("name", LONGEST_NAME);
        }
    }

    /** The last day lies before the first. */
    public static final class CohortEndsBeforeItStarts extends WrongValue {
        CohortEndsBeforeItStarts() {
            super("endsOn");
        }
    }

    /** No cohort is that small or that large. */
    public static final class CapacityIsOutOfRange extends WrongValue {
        CapacityIsOutOfRange() {
            super("capacity", FEWEST, MOST);
        }
    }

    /** A cohort without a module has nothing to learn. */
    public static final class CohortNeedsAModule extends WrongValue {
        CohortNeedsAModule() {
            super("modules");
        }
    }

    public CohortPlan {
        name = name == null ? "" : name.strip();
        modules = modules.stream().distinct().toList();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new CohortNeedsAName();
        }
        if (endsOn.isBefore(startsOn)) {
            throw new CohortEndsBeforeItStarts();
        }
        if (capacity < FEWEST || capacity > MOST) {
            throw new CapacityIsOutOfRange();
        }
        if (modules.isEmpty()) {
            throw new CohortNeedsAModule();
        }
    }
}
