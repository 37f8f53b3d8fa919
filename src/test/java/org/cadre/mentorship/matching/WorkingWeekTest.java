package org.cadre.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

class WorkingWeekTest {

    private static final LocalDate WINTER = LocalDate.of(2026, 1, 14);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 15);

    @Test
    void countsQuartersInWhichBothWork() {
        assertThat(common("UTC", "09:00", "12:00", "UTC", "11:15", "17:00", WINTER)).isEqualTo(3);
        assertThat(common("UTC", "09:00", "12:00", "Asia/Kathmandu", "14:45", "15:45", WINTER))
                .as("nine to ten by universal time")
                .isEqualTo(4);
    }

    @Test
    void followsTheHourOfSummer() {
        assertThat(common("UTC", "08:00", "09:00", "Europe/Paris", "09:00", "10:00", WINTER))
                .isEqualTo(4);
        assertThat(common("UTC", "08:00", "09:00", "Europe/Paris", "09:00", "10:00", SUMMER))
                .isZero();
    }

    @Test
    void goesOverTheEndOfTheWeek() {
        var sunday = week("America/Lima", DayOfWeek.SUNDAY, "20:00", "22:00");
        var monday = week("UTC", DayOfWeek.MONDAY, "01:00", "03:00");

        assertThat(sunday.quartersInCommon(monday)).isEqualTo(8);
        assertThat(
                        week("UTC", DayOfWeek.SUNDAY, "22:00", LocalTime.MAX.toString())
                                .quartersInCommon(week("UTC", DayOfWeek.SUNDAY, "23:00", "23:59")))
                .isEqualTo(3);
    }

    private static int common(
            String zone,
            String from,
            String until,
            String otherZone,
            String otherFrom,
            String otherUntil,
            LocalDate day) {
        return week(zone, from, until, day)
                .quartersInCommon(week(otherZone, otherFrom, otherUntil, day));
    }

    private static WorkingWeek week(String zone, String from, String until, LocalDate day) {
        return WorkingWeek.of(ZoneId.of(zone), List.of(hours(DayOfWeek.TUESDAY, from, until)), day);
    }

    private static WorkingWeek week(String zone, DayOfWeek day, String from, String until) {
        return WorkingWeek.of(ZoneId.of(zone), List.of(hours(day, from, until)), WINTER);
    }

    private static WorkingWeek.Hours hours(DayOfWeek day, String from, String until) {
        return new WorkingWeek.Hours(day, LocalTime.parse(from), LocalTime.parse(until));
    }
}
