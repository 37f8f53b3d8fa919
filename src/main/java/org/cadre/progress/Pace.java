package org.cadre.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When the modules of a cohort are due if they are learnt one after the other and take equal parts
 * of its time: the last one on its last day.
 *
 * @param modules codes in the order in which they are taught; not empty
 */
public record Pace(LocalDate startsOn, LocalDate endsOn, List<String> modules) {

    public Pace {
        modules = List.copyOf(modules);
    }

    /** The last day on which a module is on plan. */
    public LocalDate dueOn(String module) {
        long days = ChronoUnit.DAYS.between(startsOn, endsOn) + 1;
        long share = days * (modules.indexOf(module) + 1) / modules.size();
        return startsOn.plusDays(Math.max(share, 1) - 1);
    }

    /** The modules that are due before this day: who has not completed them is behind. */
    List<String> dueBefore(LocalDate day) {
        return modules.stream().filter(module -> dueOn(module).isBefore(day)).toList();
    }
}
