package org.cadre.livesession;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes the attendance of a half-day and corrects it: a trainer of the session until a week after
 * its end, and at any time who manages it. To everybody else it does not exist ({@link NotFound}).
 *
 * <p>Each begins with the lock of the session, so that of two who enter the same person the later
 * one sees the entry of the earlier.
 */
@UseCase
public class TakingAttendance {

    static final Duration TRAINERS_TIME = Duration.ofDays(7);

    @Inject SessionRepository sessions;
    @Inject AttendanceRepository attendance;
    @Inject SessionAccess access;
    @Inject CohortQueries cohorts;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Argument: when attendance is taken first, in the time of the session. */
    public static final class HalfDayIsAhead extends Refusal {
        HalfDayIsAhead(HeldHalfDay held, SessionHours hours) {
            super(hour(held.opens(), hours));
        }
    }

    /** A week after the end only who manages the session corrects. */
    public static final class TrainersTimeIsOver extends Refusal {}

    /** The form was sent without anybody marked. */
    public static final class NobodyIsMarked extends Refusal {}

    /** Some of those who are marked were entered otherwise meanwhile; argument: how many. */
    public static final class RollHasChanged extends Refusal {
        RollHasChanged(long people) {
            super(people);
        }
    }

    /** Entries from paper need the paper. */
    public static final class SheetIsMissing extends Refusal {}

    /** The reason is missing or too long; argument: the most characters. */
    public static final class CorrectionNeedsAReason extends WrongValue {
        CorrectionNeedsAReason() {
            super("reason", SessionPlan.LONGEST_REASON);
        }
    }

    /** The person came outside of the half-day; arguments: its first and its last moment. */
    public static final class ArrivalIsOutside extends WrongValue {
        ArrivalIsOutside(HeldHalfDay held, SessionHours hours) {
            super("since", hour(held.opens(), hours), hour(held.ends(), hours));
        }
    }

    static String hour(Instant at, SessionHours hours) {
        return "%s (%s)"
                .formatted(
                        at.atZone(hours.zone()).toLocalDateTime().toString().replace('T', ' '),
                        hours.zone());
    }

    /**
     * Enters people who are not entered yet. Refuses with {@link HalfDayIsAhead}, {@link
     * TrainersTimeIsOver}, {@link NobodyIsMarked}, {@link RollHasChanged}, {@link SheetIsMissing}
     * and {@link LiveSessions.SessionIsCancelled}.
     *
     * @param rest for all who are enrolled and neither marked nor entered; empty leaves them open
     * @param fromSheet whether it was signed on paper
     */
    @SignedIn
    public void take(
            LiveSessionId id,
            HalfDay halfDay,
            Map<PersonId, AttendanceState> marks,
            Optional<AttendanceState> rest,
            boolean fromSheet) {
        var session = sessions.lock(id);
        var held = requireHeld(access.staff(session), halfDay);
        if (fromSheet && attendance.listSheets(id).isEmpty()) {
            throw new SheetIsMissing();
        }
        var enrolled =
                cohorts.enrolledPeople(session.cohort()).stream()
                        .map(PersonRow::id)
                        .collect(Collectors.toSet());
        var entered = new HashMap<PersonId, Attendance>();
        standing(id, halfDay).forEach(entered::put);
        var wanted = new HashMap<>(marks);
        wanted.keySet().retainAll(enrolled);
        rest.ifPresent(
                state ->
                        enrolled.stream()
                                .filter(person -> !entered.containsKey(person))
                                .forEach(person -> wanted.putIfAbsent(person, state)));
        if (wanted.isEmpty()) {
            throw new NobodyIsMarked();
        }
        requireUnchanged(wanted, entered);
        wanted.keySet().removeAll(entered.keySet());
        var source = fromSheet ? AttendanceSource.SHEET : AttendanceSource.ROLL;
        var now = clock.now();
        var since =
                !fromSheet && held.isOpen(now)
                        ? Optional.of(now.isBefore(held.begins()) ? held.begins() : now)
                        : Optional.<Instant>empty();
        wanted.forEach(
                (person, state) ->
                        attendance.add(
                                new Attendance(
                                        id,
                                        person,
                                        halfDay,
                                        Optional.empty(),
                                        mark(state, since, source, ""))));
        if (!wanted.isEmpty()) {
            events.fire(new SessionEvents.AttendanceTaken(id, source, wanted.size(), now));
        }
    }

    private Map<PersonId, Attendance> standing(LiveSessionId id, HalfDay halfDay) {
        return attendance.listStanding(List.of(id)).stream()
                .filter(entry -> entry.halfDay().equals(halfDay))
                .collect(Collectors.toMap(Attendance::person, entry -> entry));
    }

    private static void requireUnchanged(
            Map<PersonId, AttendanceState> wanted, Map<PersonId, Attendance> entered) {
        long others =
                wanted.entrySet().stream()
                        .filter(
                                mark -> {
                                    var entry = entered.get(mark.getKey());
                                    return entry != null && entry.state() != mark.getValue();
                                })
                        .count();
        if (others > 0) {
            throw new RollHasChanged(others);
        }
    }

    private HeldHalfDay requireHeld(SessionAccess.Part part, HalfDay halfDay) {
        var session = part.session();
        session.requirePlanned();
        var held = held(session, halfDay);
        var now = clock.now();
        if (now.isBefore(held.opens())) {
            throw new HalfDayIsAhead(held, session.hours());
        }
        if (!part.manages() && now.isAfter(session.endsAt().plus(TRAINERS_TIME))) {
            throw new TrainersTimeIsOver();
        }
        return held;
    }

    static HeldHalfDay held(LiveSession session, HalfDay halfDay) {
        return session.hours().halfDays().stream()
                .filter(each -> each.halfDay().equals(halfDay))
                .findFirst()
                .orElseThrow(
                        () -> new NotFound("half-day " + halfDay + " of session " + session.id()));
    }

    /**
     * Puts another entry in the place of the one that stands; that one stays readable. Refuses as
     * {@link #take}, and with {@link Stale} where another entry stands than was seen, {@link
     * CorrectionNeedsAReason} and {@link ArrivalIsOutside}.
     *
     * @param seen the number of the entry that was seen
     * @param since when the person came, by the clocks of the session; null where that is not known
     */
    @SignedIn
    public void correct(
            LiveSessionId id,
            HalfDay halfDay,
            PersonId person,
            int seen,
            AttendanceState state,
            @Nullable LocalTime since,
            String reason) {
        var session = sessions.lock(id);
        var held = requireHeld(access.staff(session), halfDay);
        var former =
                attendance
                        .findStanding(id, person, halfDay)
                        .orElseThrow(() -> new NotFound("entry of person " + person));
        if (former.number() != seen) {
            throw new Stale();
        }
        var why = SessionPlan.line(reason);
        if (why.isEmpty() || why.length() > SessionPlan.LONGEST_REASON) {
            throw new CorrectionNeedsAReason();
        }
        var came =
                Optional.ofNullable(since)
                        .map(time -> halfDay.day().atTime(time).atZone(session.hours().zone()))
                        .map(ZonedDateTime::toInstant);
        came.filter(at -> at.isBefore(held.opens()) || at.isAfter(held.ends()))
                .ifPresent(
                        at -> {
                            throw new ArrivalIsOutside(held, session.hours());
                        });
        attendance.add(
                new Attendance(
                        id,
                        person,
                        halfDay,
                        Optional.of(former),
                        mark(state, came, AttendanceSource.ROLL, why)));
        events.fire(
                new SessionEvents.AttendanceCorrected(
                        id, person, halfDay, state, why, clock.now()));
    }

    private Mark mark(
            AttendanceState state, Optional<Instant> since, AttendanceSource source, String why) {
        return new Mark(state, since, source, why, current.get().id(), clock.now());
    }
}
