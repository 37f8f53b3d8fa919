package org.cadre.livesession;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.people.PersonState;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Plans sessions, moves and cancels them, and says who teaches; each of a cohort that the actor
 * manages, else {@link NotFound}.
 *
 * <p>Locks come first, in the order session, room, people, and only then anything is read: whoever
 * waited for a room or a trainer sees who has it now.
 */
@UseCase
public class LiveSessions {

    @Inject SessionRepository sessions;
    @Inject AttendanceRepository attendance;
    @Inject RoomRepository rooms;
    @Inject SessionAccess access;
    @Inject CohortQueries cohorts;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Another session is in the room at that time; arguments: its first day, from, to, zone. */
    public static final class RoomIsTaken extends WrongValue {
        RoomIsTaken(SessionHours other) {
            super("room", when(other));
        }
    }

    /** Sessions are not planned in it any more. */
    public static final class RoomIsOutOfUse extends WrongValue {
        RoomIsOutOfUse() {
            super("room");
        }
    }

    /** Fewer places than seats, and no reason why; arguments: places, seats. */
    public static final class RoomIsTooSmall extends WrongValue {
        RoomIsTooSmall(int places, int seats) {
            super("smallRoomReason", places, seats);
        }
    }

    /** The trainer teaches elsewhere at that time; arguments: the name, and when. */
    public static final class TrainerIsElsewhere extends Refusal {
        TrainerIsElsewhere(String name, SessionHours other) {
            super(name, when(other));
        }
    }

    /** The account of the trainer is closed. */
    public static final class TrainerIsDeactivated extends Refusal {}

    /** Who learns in the cohort does not take its attendance. */
    public static final class TrainerIsATrainee extends Refusal {}

    /** It is to take place no more, so nothing about it changes. */
    public static final class SessionIsCancelled extends Refusal {}

    /** Who is told that it is moved or cancelled reads why; argument: the most characters. */
    public static final class ChangeNeedsAReason extends WrongValue {
        ChangeNeedsAReason() {
            super("reason", SessionPlan.LONGEST_REASON);
        }
    }

    /** Somebody was entered for a half-day that would be no more. */
    public static final class AttendanceIsRecorded extends Refusal {}

    private static String when(SessionHours hours) {
        return "%s, %s–%s (%s)"
                .formatted(
                        hours.begins().toLocalDate(),
                        hours.begins().toLocalTime(),
                        hours.ends().toLocalTime(),
                        hours.zone());
    }

    /** Refuses with {@link RoomIsTaken}, {@link RoomIsOutOfUse} and {@link RoomIsTooSmall}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public LiveSessionId plan(CohortId cohortId, SessionPlan plan) {
        var room = plan.room().map(rooms::lock);
        var cohort = access.managed(cohortId);
        room.ifPresent(chosen -> requireRoom(chosen, plan, cohort, Optional.empty()));
        var now = clock.now();
        var session = new LiveSession(cohortId, plan, current.get().id(), now);
        sessions.add(session);
        events.fire(
                new SessionEvents.SessionPlanned(
                        session.id(), cohortId, plan.hours(), plan.smallRoomReason(), now));
        return session.id();
    }

    private void requireRoom(
            Room room, SessionPlan plan, CohortDetail cohort, Optional<LiveSessionId> own) {
        boolean stays =
                own.map(sessions::get).flatMap(LiveSession::room).equals(Optional.of(room.id()));
        if (!room.isInUse() && !stays) {
            throw new RoomIsOutOfUse();
        }
        firstAt(sessions.listInRoom(room.id(), plan.hours(), own), plan.hours())
                .ifPresent(
                        other -> {
                            throw new RoomIsTaken(other);
                        });
        if (room.capacity() < cohort.capacity() && plan.smallRoomReason().isEmpty()) {
            throw new RoomIsTooSmall(room.capacity(), cohort.capacity());
        }
    }

    private static Optional<SessionHours> firstAt(List<LiveSession> others, SessionHours hours) {
        return others.stream().map(LiveSession::hours).filter(hours::overlaps).findFirst();
    }

    /**
     * Plans a session anew. Where time or place differ it is moved, and those concerned are told
     * why. Refuses as {@link #plan}, and with {@link Stale}, {@link SessionIsCancelled}, {@link
     * ChangeNeedsAReason}, {@link TrainerIsElsewhere} and {@link AttendanceIsRecorded}.
     *
     * @param version of the {@link SessionDetail} that was changed
     * @param reason may be empty where it is not moved
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void change(LiveSessionId id, int version, SessionPlan plan, String reason) {
        var session = sessions.lock(id);
        var room = plan.room().map(rooms::lock);
        var trainers = sessions.lockTrainers(id).stream().map(SessionTrainer::person).toList();
        sessions.lockPeople(trainers);
        var cohort = access.manager(session).cohort();
        if (session.version() != version) {
            throw new Stale();
        }
        session.requirePlanned();
        room.ifPresent(chosen -> requireRoom(chosen, plan, cohort, Optional.of(id)));
        requireTrainers(trainers, plan.hours(), id);
        requireHalfDays(session, plan.hours());
        if (session.isMovedBy(plan)) {
            var why = reasonOf(reason);
            session.change(plan);
            events.fire(new SessionEvents.SessionMoved(id, plan.hours(), why, clock.now()));
        } else {
            session.change(plan);
            events.fire(new SessionEvents.SessionChanged(id, clock.now()));
        }
    }

    private void requireTrainers(
            Collection<PersonId> trainers, SessionHours hours, LiveSessionId session) {
        for (var trainer : trainers) {
            firstAt(sessions.listTaughtBy(trainer, hours, Optional.of(session)), hours)
                    .ifPresent(
                            other -> {
                                throw new TrainerIsElsewhere(row(trainer).name(), other);
                            });
        }
    }

    private PersonRow row(PersonId person) {
        return people.rowsOf(List.of(person)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("person " + person));
    }

    /** An apology speaks of a day that may pass; who was seen there was seen on that day. */
    private void requireHalfDays(LiveSession session, SessionHours hours) {
        boolean lost =
                attendance.listStanding(List.of(session.id())).stream()
                        .filter(entry -> entry.source() != AttendanceSource.APOLOGY)
                        .anyMatch(entry -> !hours.hasHalfDay(entry.halfDay()));
        if (lost) {
            throw new AttendanceIsRecorded();
        }
    }

    private static String reasonOf(String written) {
        var reason = SessionPlan.line(written);
        if (reason.isEmpty() || reason.length() > SessionPlan.LONGEST_REASON) {
            throw new ChangeNeedsAReason();
        }
        return reason;
    }

    /**
     * Calls a session off; a second time does nothing. Those concerned are told why. Refuses with
     * {@link ChangeNeedsAReason} and {@link AttendanceIsRecorded}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void cancel(LiveSessionId id, String reason) {
        var session = sessions.lock(id);
        access.manager(session);
        if (session.isCancelled()) {
            return;
        }
        var why = reasonOf(reason);
        boolean held =
                attendance.listStanding(List.of(id)).stream()
                        .anyMatch(entry -> entry.source() != AttendanceSource.APOLOGY);
        if (held) {
            throw new AttendanceIsRecorded();
        }
        session.cancel(why);
        events.fire(new SessionEvents.SessionCancelled(id, why, clock.now()));
    }

    /**
     * Names a trainer; a second time does nothing. Refuses with {@link SessionIsCancelled}, {@link
     * TrainerIsElsewhere}, {@link TrainerIsDeactivated} and {@link TrainerIsATrainee}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void assign(LiveSessionId id, PersonId trainer) {
        var session = sessions.lock(id);
        sessions.lockPeople(List.of(trainer));
        access.manager(session);
        session.requirePlanned();
        if (sessions.listTrainers(List.of(id)).stream()
                .anyMatch(each -> each.person().equals(trainer))) {
            return;
        }
        if (row(trainer).state() == PersonState.DEACTIVATED) {
            throw new TrainerIsDeactivated();
        }
        if (cohorts.isIn(session.cohort(), trainer)) {
            throw new TrainerIsATrainee();
        }
        requireTrainers(List.of(trainer), session.hours(), id);
        sessions.add(new SessionTrainer(id, trainer, clock.now()));
        events.fire(new SessionEvents.TrainerAssigned(id, trainer, clock.now()));
    }

    /** Ends an assignment; nothing where there is none. Refuses with {@link SessionIsCancelled}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void release(LiveSessionId id, PersonId trainer) {
        var session = sessions.lock(id);
        access.manager(session);
        session.requirePlanned();
        sessions.listTrainers(List.of(id)).stream()
                .filter(each -> each.person().equals(trainer))
                .forEach(
                        each -> {
                            each.end(clock.now());
                            events.fire(
                                    new SessionEvents.TrainerReleased(id, trainer, clock.now()));
                        });
    }
}
