package org.cadre.mentorship.matching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.BitSet;
import java.util.Collection;

/**
 * The quarters of an hour of one week in which somebody works, by universal time, so that two weeks
 * of different zones can be laid on each other.
 */
public final class WorkingWeek {

    private static final int QUARTER_MINUTES = 15;
    private static final int QUARTERS_OF_HOUR = 4;
    private static final int QUARTERS_OF_WEEK = 7 * 24 * QUARTERS_OF_HOUR;

    private final long[] quarters;

    private WorkingWeek(BitSet quarters) {
        this.quarters = quarters.toLongArray();
    }

    /**
     * From one time of a day to another.
     *
     * @param until not before {@code from}; midnight is {@link LocalTime#MAX}
     */
    public record Hours(DayOfWeek day, LocalTime from, LocalTime until) {

        public Hours {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException(day + " from " + from + " until " + until);
            }
        }
    }

    /**
     * @param week any day of the week that counts, because zones change their hour in summer
     */
    public static WorkingWeek of(ZoneId zone, Collection<Hours> hours, LocalDate week) {
        var monday = week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var start = monday.atStartOfDay(ZoneOffset.UTC).toInstant();
        var quarters = new BitSet(QUARTERS_OF_WEEK);
        for (var each : hours) {
            var day = monday.with(TemporalAdjusters.nextOrSame(each.day()));
            var until =
                    each.until().equals(LocalTime.MAX)
                            ? day.plusDays(1).atStartOfDay(zone)
                            : ZonedDateTime.of(day, each.until(), zone);
            var at = ZonedDateTime.of(day, each.from(), zone);
            while (!at.plusMinutes(QUARTER_MINUTES).isAfter(until)) {
                var minutes = at.toInstant().getEpochSecond() - start.getEpochSecond();
                quarters.set(Math.floorMod(minutes / 60 / QUARTER_MINUTES, QUARTERS_OF_WEEK));
                at = at.plusMinutes(QUARTER_MINUTES);
            }
        }
        return new WorkingWeek(quarters);
    }

    /** Quarters of an hour in which both work. */
    public int quartersInCommon(WorkingWeek other) {
        int common = 0;
        for (int i = 0; i < Math.min(quarters.length, other.quarters.length); i++) {
            common += Long.bitCount(quarters[i] & other.quarters[i]);
        }
        return common;
    }

    static int quarters(int hours) {
        return hours * QUARTERS_OF_HOUR;
    }
}
