package org.cadre.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.livesession.AttendanceSource;
import org.cadre.livesession.AttendanceState;
import org.cadre.livesession.DemoAttendance;
import org.cadre.livesession.LiveSessionId;
import org.cadre.livesession.LiveSessions;
import org.cadre.livesession.RoomId;
import org.cadre.livesession.RoomPlan;
import org.cadre.livesession.Rooms;
import org.cadre.livesession.SecurityClass;
import org.cadre.livesession.SessionHours;
import org.cadre.livesession.SessionPlan;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The live sessions of the demonstration: two that were held, two that are ahead. */
@ApplicationScoped
class DemoSessions {

    private static final ZoneId ZONE = ZoneId.of("Africa/Tunis");

    @Inject Rooms rooms;
    @Inject LiveSessions sessions;
    @Inject DemoAttendance attendance;
    @Inject CohortQueries cohorts;
    @Inject CadreClock clock;

    void add(CohortId cohort, PersonId trainer) {
        var hall = room("Hall A", 40, true, SecurityClass.OPEN);
        var room = room("Room 4", 24, false, SecurityClass.GUARDED);
        room("Forensic workshop", 12, true, SecurityClass.SECURED);
        var today = clock.today(ZONE);
        var opening = hours(today.minusDays(20), "09:00", "16:00");
        var clinic = hours(today.minusDays(6), "10:00", "11:30");
        var people = cohorts.enrolledPeople(cohort);
        held(plan(cohort, "Opening day", opening, hall, "", trainer), opening, people, trainer);
        held(plan(cohort, "Drafting clinic 1", clinic, room, "", trainer), clinic, people, trainer);
        plan(
                cohort,
                "Drafting clinic 2",
                hours(today.plusDays(8), "10:00", "11:30"),
                room,
                VIDEO,
                trainer);
        plan(
                cohort,
                "Evidence handling workshop",
                hours(today.plusDays(22), "09:00", "16:00"),
                hall,
                "",
                trainer);
    }

    private static final String VIDEO = "https://video.programme.example/drafting-clinic";

    private RoomId room(String name, int places, boolean loop, SecurityClass security) {
        return rooms.add(
                new RoomPlan(
                        "Training Centre of Arvenia", name, places, true, loop, security, true));
    }

    private static SessionHours hours(LocalDate day, String from, String to) {
        return new SessionHours(
                day.atTime(LocalTime.parse(from)), day.atTime(LocalTime.parse(to)), ZONE);
    }

    private LiveSessionId plan(
            CohortId cohort,
            String title,
            SessionHours hours,
            RoomId room,
            String link,
            PersonId trainer) {
        var id =
                sessions.plan(
                        cohort, new SessionPlan(title, hours, Optional.of(room), link, false, ""));
        sessions.assign(id, trainer);
        return id;
    }

    /** Most came and gave the code; one was late, one had no telephone, one did not come. */
    private void held(
            LiveSessionId session, SessionHours hours, List<PersonRow> people, PersonId trainer) {
        for (var held : hours.halfDays()) {
            for (int i = 0; i < people.size(); i++) {
                var person = people.get(i).id();
                var seen = i == 2 || i == 7;
                attendance.enter(
                        session,
                        held,
                        person,
                        state(i),
                        seen ? AttendanceSource.ROLL : AttendanceSource.QR,
                        seen ? trainer : person);
            }
        }
    }

    private static AttendanceState state(int place) {
        return switch (place) {
            case 2 -> AttendanceState.ABSENT;
            case 5 -> AttendanceState.LATE;
            default -> AttendanceState.PRESENT;
        };
    }
}
