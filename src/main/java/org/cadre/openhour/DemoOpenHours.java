package org.cadre.openhour;

import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.mentorship.MeetingMode;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Tells in the demonstration which hours mentors offer, and who comes. */
@UseCase
public class DemoOpenHours {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final int QUARTER = 15;
    private static final int CIRCLE_MINUTES = 75;
    private static final int CIRCLE_SEATS = 6;

    @Inject OpenHourRepository hours;
    @Inject CadreClock clock;

    /**
     * Office hours that were held and some that come, a circle, and a flash talk of another mentor.
     *
     * @param guests five or more; the first has an account of the demonstration
     */
    @Internal
    public void add(ProgrammeId programme, PersonId mentor, PersonId other, List<PersonId> guests) {
        var today = clock.today(UTC);
        hours.flush();
        var held = office(programme, mentor, today.minusDays(9));
        come(held, 1, guests.get(0), "Which hash do I name first on the stand?").came(true);
        come(held, 3, guests.get(1), "My report has nine pages. What goes?").came(false);
        var next = office(programme, mentor, today.plusDays(3));
        come(next, 1, guests.get(2), "How do I say that a copy is complete?");
        come(next, 2, guests.get(3), "Two witnesses name different times. How do I write that?");
        var circle =
                hour(
                        programme,
                        mentor,
                        today.plusDays(6).atTime(9, 30),
                        new OpenHourPlan(
                                OpenHourKind.CIRCLE,
                                LocalDateTime.MIN,
                                1,
                                CIRCLE_MINUTES,
                                CIRCLE_SEATS,
                                MeetingMode.VIDEO,
                                "https://talk.programme.example/circle",
                                "A first page that a judge understands"));
        come(circle, 1, guests.get(0), "I bring a page of mine, with all names taken out.");
        come(circle, 1, guests.get(4), "How long is too long?");
        hour(
                programme,
                other,
                today.plusDays(4).atTime(11, 0),
                new OpenHourPlan(
                        OpenHourKind.FLASH,
                        LocalDateTime.MIN,
                        1,
                        2 * QUARTER,
                        1,
                        MeetingMode.CALL,
                        "The number comes on the day before",
                        "The first hour at a scene with three teams"));
        hours.flush();
    }

    private OpenHour office(ProgrammeId programme, PersonId mentor, LocalDate day) {
        return hour(
                programme,
                mentor,
                day.atTime(14, 0),
                new OpenHourPlan(
                        OpenHourKind.OFFICE_HOURS,
                        LocalDateTime.MIN,
                        4,
                        QUARTER,
                        1,
                        MeetingMode.VIDEO,
                        "https://talk.programme.example/tomas",
                        ""));
    }

    private OpenHour hour(
            ProgrammeId programme, PersonId mentor, LocalDateTime at, OpenHourPlan plan) {
        var hour = new OpenHour(programme, mentor, plan, at.atZone(UTC).toInstant(), clock.now());
        hours.add(hour);
        return hour;
    }

    private Booking come(OpenHour hour, int slot, PersonId guest, String question) {
        int seat =
                1
                        + (int)
                                hours.bookings(List.of(hour.id())).stream()
                                        .filter(each -> each.slot() == slot)
                                        .count();
        var booking = new Booking(hour, slot, seat, guest, question, clock.now());
        hours.add(booking);
        hours.flush();
        return booking;
    }
}
