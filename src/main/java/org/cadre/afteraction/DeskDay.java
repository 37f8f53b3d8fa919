package org.cadre.afteraction;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A day on the desk.
 *
 * @param runs in which the actor has a part and that begin on it, in order of time
 * @param due own corrective actions whose day it is
 */
public record DeskDay(LocalDate day, List<DeskRun> runs, List<ActionRow> due) {

    private static final int WEEK = 7;

    private static final Comparator<DeskRun> TIME =
            Comparator.comparing(row -> row.run().plannedFor());

    public DeskDay {
        runs = List.copyOf(runs);
        due = List.copyOf(due);
    }

    public boolean isFree() {
        return runs.isEmpty() && due.isEmpty();
    }

    /** Seven days from the first one. */
    static List<DeskDay> week(
            LocalDate first, ZoneId zone, List<DeskRun> runs, List<ActionRow> mine) {
        return IntStream.range(0, WEEK)
                .mapToObj(first::plusDays)
                .map(
                        day ->
                                new DeskDay(
                                        day,
                                        runs.stream()
                                                .filter(row -> isOn(row, day, zone))
                                                .sorted(TIME)
                                                .toList(),
                                        mine.stream()
                                                .filter(row -> row.due().equals(day))
                                                .toList()))
                .toList();
    }

    private static boolean isOn(DeskRun row, LocalDate day, ZoneId zone) {
        return row.run().isOwn()
                && !row.isOver()
                && LocalDate.ofInstant(row.run().plannedFor(), zone).equals(day);
    }
}
