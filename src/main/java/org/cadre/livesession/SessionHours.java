package org.cadre.livesession;

import org.cadre.platform.refusal.WrongValue;
import org.cadre.time.Zones;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a session is held, by the clocks of its place. One of several days is held in the same hours
 * on each of them. An hour that clocks show twice is meant the first time.
 *
 * <p>Refuses with {@link SessionEndsBeforeItBegins}, {@link SessionIsTooLong} and {@link
 * HourIsSkipped}.
 */
public record SessionHours(LocalDateTime begins, LocalDateTime ends, ZoneId zone) {

    static final int MOST_DAYS = 14;

    /** The end does not lie after the beginning, or on a later day not at a later hour. */
    public static final class SessionEndsBeforeItBegins extends WrongValue {
        SessionEndsBeforeItBegins() {
            super("endTime");
        }
    }

    /** Argument: the most days. */
    public static final class SessionIsTooLong extends WrongValue {
        SessionIsTooLong() {
            super("endDay", MOST_DAYS);
        }
    }

    /** The clocks go past this hour on that day; arguments: the hour, the day. */
    public static final class HourIsSkipped extends WrongValue {
        HourIsSkipped(LocalDateTime skipped) {
            super("beginTime", skipped.toLocalTime().toString(), skipped.toLocalDate().toString());
        }
    }

    /** No zone has this name. */
    public static final class ZoneIsUnknown extends WrongValue {
        ZoneIsUnknown() {
            super("zone");
        }
    }

    public SessionHours {
        if (!ends.isAfter(begins) || !ends.toLocalTime().isAfter(begins.toLocalTime())) {
            throw new SessionEndsBeforeItBegins();
        }
        if (ChronoUnit.DAYS.between(begins.toLocalDate(), ends.toLocalDate()) >= MOST_DAYS) {
            throw new SessionIsTooLong();
        }
        for (var day : days(begins, ends)) {
            requireHour(day.atTime(begins.toLocalTime()), zone);
            requireHour(day.atTime(ends.toLocalTime()), zone);
        }
    }

    private static void requireHour(LocalDateTime hour, ZoneId zone) {
        if (zone.getRules().getValidOffsets(hour).isEmpty()) {
            throw new HourIsSkipped(hour);
        }
    }

    private static List<LocalDate> days(LocalDateTime begins, LocalDateTime ends) {
        return begins.toLocalDate().datesUntil(ends.toLocalDate().plusDays(1)).toList();
    }

    /** Refuses with {@link ZoneIsUnknown} whatever is no zone that a person can choose. */
    public static ZoneId zone(String id) {
        if (!Zones.ids().contains(id)) {
            throw new ZoneIsUnknown();
        }
        return ZoneId.of(id);
    }

    /** The days on which it is held. */
    public List<LocalDate> days() {
        return days(begins, ends);
    }

    public Instant beginsAt() {
        return begins.atZone(zone).toInstant();
    }

    public Instant endsAt() {
        return ends.atZone(zone).toInstant();
    }

    /** Mornings and afternoons in their order, parted at noon by the clocks of the place. */
    public List<HeldHalfDay> halfDays() {
        var found = new ArrayList<HeldHalfDay>();
        var from = begins.toLocalTime();
        var to = ends.toLocalTime();
        for (var day : days()) {
            if (from.isBefore(LocalTime.NOON)) {
                var end = to.isBefore(LocalTime.NOON) ? to : LocalTime.NOON;
                found.add(held(day, HalfDay.Half.MORNING, from, end));
            }
            if (to.isAfter(LocalTime.NOON)) {
                var begin = from.isAfter(LocalTime.NOON) ? from : LocalTime.NOON;
                found.add(held(day, HalfDay.Half.AFTERNOON, begin, to));
            }
        }
        return List.copyOf(found);
    }

    private HeldHalfDay held(LocalDate day, HalfDay.Half half, LocalTime from, LocalTime to) {
        return new HeldHalfDay(
                new HalfDay(day, half),
                day.atTime(from).atZone(zone).toInstant(),
                day.atTime(to).atZone(zone).toInstant());
    }

    /** Whether somebody who is at both would be at two places at once. */
    boolean overlaps(SessionHours other) {
        return halfDays().stream()
                .anyMatch(own -> other.halfDays().stream().anyMatch(own::overlaps));
    }

    boolean hasHalfDay(HalfDay halfDay) {
        return stream().anyMatch(held -> held.halfDay().equals(halfDay));
    }

    private Stream<HeldHalfDay> stream() {
        return halfDays().stream();
    }
}
