package org.cadre.livesession;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A trainee is counted by the code on the screen of the room, scanned or typed: once for a
 * half-day, by each code once.
 */
@UseCase
public class Scanning {

    @Inject SessionRepository sessions;
    @Inject AttendanceRepository attendance;
    @Inject SessionAccess access;
    @Inject SessionCodes codes;
    @Inject CohortQueries cohorts;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** The actor does not learn in the cohort of this session. */
    public static final class NotOfThisCohort extends Refusal {}

    /** No session of the actor is open now. */
    public static final class NothingIsOpen extends Refusal {}

    /** Argument: when codes count first, in the time of the session. */
    public static final class ScanIsTooEarly extends Refusal {
        ScanIsTooEarly(HeldHalfDay held, SessionHours hours) {
            super(TakingAttendance.hour(held.opens(), hours));
        }
    }

    /** The half-day is over. */
    public static final class ScanIsTooLate extends Refusal {}

    /** The code was good a while ago; argument: how many seconds one lasts. */
    public static final class CodeHasExpired extends WrongValue {
        CodeHasExpired() {
            super("code", SessionCodes.SECONDS);
        }
    }

    /** No such code was ever on a screen of this half-day. */
    public static final class CodeIsUnknown extends WrongValue {
        CodeIsUnknown() {
            super("code");
        }
    }

    /** The actor was counted by this code, and somebody corrected that. */
    public static final class CodeIsUsed extends WrongValue {
        CodeIsUsed() {
            super("code");
        }
    }

    /**
     * A half-day in which the actor can be counted.
     *
     * @param standing what is entered of the actor
     */
    public record Open(
            LiveSessionId session,
            String title,
            SessionHours hours,
            HeldHalfDay held,
            Optional<AttendanceEntry> standing) {

        /** Whether the actor is counted already. */
        public boolean isCounted() {
            return standing.filter(entry -> entry.state().attends()).isPresent();
        }
    }

    private record OpenHalfDay(LiveSession session, HeldHalfDay held) {}

    /** A half-day with the step of the code that counts in it. */
    private record Found(LiveSession session, HeldHalfDay held, long step) {}

    /** Where the actor can be counted now, without any code. */
    @SignedIn
    public List<Open> listOpen() {
        var me = access.me();
        return openOf(me).stream().map(each -> open(each.session(), each.held(), me)).toList();
    }

    private List<OpenHalfDay> openOf(PersonId me) {
        return sessions.listAttended(me).stream()
                .map(SessionRepository.Placed::session)
                .filter(session -> !session.isCancelled())
                .filter(session -> clock.now().isBefore(session.endsAt()))
                .flatMap(
                        session ->
                                openHalfDay(session).stream()
                                        .filter(held -> cohorts.isIn(session.cohort(), me))
                                        .map(held -> new OpenHalfDay(session, held)))
                .toList();
    }

    private Optional<HeldHalfDay> openHalfDay(LiveSession session) {
        return session.hours().halfDays().stream()
                .filter(held -> held.isOpen(clock.now()))
                .findFirst();
    }

    private Open open(LiveSession session, HeldHalfDay held, PersonId me) {
        return new Open(
                session.id(),
                session.title(),
                session.hours(),
                held,
                attendance
                        .findStanding(session.id(), me, held.halfDay())
                        .map(entry -> entry.entry("")));
    }

    /**
     * What {@link #scan} would count; counts nothing. Refuses as it does.
     *
     * @param session empty where the code was typed: it is looked for in all that are open
     */
    @SignedIn
    public Open look(Optional<LiveSessionId> session, @Nullable String code) {
        var found = find(session, code);
        return open(found.session(), found.held(), access.me());
    }

    /**
     * Counts the actor; who is counted already stays so. Refuses with {@link NotFound}, {@link
     * NotOfThisCohort}, {@link NothingIsOpen}, {@link ScanIsTooEarly}, {@link ScanIsTooLate},
     * {@link CodeHasExpired}, {@link CodeIsUnknown}, {@link CodeIsUsed} and {@link
     * LiveSessions.SessionIsCancelled}.
     *
     * @param id as {@link #look} found it
     */
    @SignedIn
    public void scan(LiveSessionId id, @Nullable String code) {
        sessions.lock(id);
        var found = find(Optional.of(id), code);
        var me = access.me();
        var halfDay = found.held().halfDay();
        var former = attendance.findStanding(id, me, halfDay);
        if (former.filter(entry -> entry.state().attends()).isPresent()) {
            return;
        }
        if (attendance.isUsed(id, halfDay, found.step(), me)) {
            throw new CodeIsUsed();
        }
        var now = clock.now();
        attendance.add(new CodeUse(id, halfDay, found.step(), me, now));
        attendance.add(new Attendance(id, me, halfDay, former, mark(found.held(), me, now)));
        events.fire(new SessionEvents.CodeScanned(id, me, halfDay, now));
    }

    private static Mark mark(HeldHalfDay held, PersonId me, Instant now) {
        return new Mark(
                held.stateOf(now),
                Optional.of(now),
                AttendanceSource.QR,
                "",
                Optional.of(me.id()),
                now);
    }

    private Found find(Optional<LiveSessionId> named, @Nullable String typed) {
        var code = SessionCodes.read(typed == null ? "" : typed);
        return named.map(id -> findIn(sessions.get(id), code)).orElseGet(() -> findTyped(code));
    }

    private Found findIn(LiveSession session, String code) {
        if (!cohorts.isIn(session.cohort(), access.me())) {
            throw new NotOfThisCohort();
        }
        session.requirePlanned();
        var held = openHalfDay(session).orElseThrow(() -> closed(session));
        return codes.find(session.id(), held.halfDay(), code, clock.now())
                .map(step -> new Found(session, held, step))
                .orElseThrow(() -> wrong(session, held, code));
    }

    private Refusal closed(LiveSession session) {
        return session.hours().halfDays().stream()
                .filter(held -> clock.now().isBefore(held.opens()))
                .findFirst()
                .<Refusal>map(held -> new ScanIsTooEarly(held, session.hours()))
                .orElseGet(ScanIsTooLate::new);
    }

    private Refusal wrong(LiveSession session, HeldHalfDay held, String code) {
        return codes.hasExpired(session.id(), held.halfDay(), code, clock.now())
                ? new CodeHasExpired()
                : new CodeIsUnknown();
    }

    private Found findTyped(String code) {
        var open = openOf(access.me());
        if (open.isEmpty()) {
            throw new NothingIsOpen();
        }
        return open.stream()
                .flatMap(
                        each ->
                                codes
                                        .find(
                                                each.session().id(),
                                                each.held().halfDay(),
                                                code,
                                                clock.now())
                                        .map(step -> new Found(each.session(), each.held(), step))
                                        .stream())
                .findFirst()
                .orElseThrow(
                        () ->
                                open.stream()
                                        .map(each -> wrong(each.session(), each.held(), code))
                                        .filter(CodeHasExpired.class::isInstance)
                                        .findFirst()
                                        .orElseGet(CodeIsUnknown::new));
    }
}
