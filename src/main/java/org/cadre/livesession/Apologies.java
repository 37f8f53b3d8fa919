package org.cadre.livesession;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.Optional;
import java.util.Set;

/** A trainee says beforehand that one cannot come, and why. Who comes after all is counted. */
@UseCase
public class Apologies {

    @Inject SessionRepository sessions;
    @Inject AttendanceRepository attendance;
    @Inject SessionAccess access;
    @Inject CohortQueries cohorts;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** The reason is missing or too long; argument: the most characters. */
    public static final class ApologyNeedsAReason extends WrongValue {
        ApologyNeedsAReason() {
            super("apology", SessionPlan.LONGEST_REASON);
        }
    }

    /** The form was sent without any half-day. */
    public static final class NoHalfDayIsChosen extends WrongValue {
        NoHalfDayIsChosen() {
            super("halfDays");
        }
    }

    /** It has begun, or somebody is entered already; ask the trainer. */
    public static final class ApologyIsTooLate extends Refusal {}

    /**
     * Excuses the actor from coming half-days. Refuses with {@link NotFound}, {@link
     * LiveSessions.SessionIsCancelled}, {@link ApologyNeedsAReason}, {@link NoHalfDayIsChosen} and
     * {@link ApologyIsTooLate}.
     */
    @SignedIn
    public void give(LiveSessionId id, Set<HalfDay> halfDays, String reason) {
        var session = sessions.lock(id);
        var me = access.me();
        if (!cohorts.isIn(session.cohort(), me)) {
            throw SessionRepository.nothing(id);
        }
        session.requirePlanned();
        if (halfDays.isEmpty()) {
            throw new NoHalfDayIsChosen();
        }
        var why = SessionPlan.line(reason);
        if (why.isEmpty() || why.length() > SessionPlan.LONGEST_REASON) {
            throw new ApologyNeedsAReason();
        }
        for (var halfDay : halfDays) {
            excuse(session, halfDay, why);
        }
        events.fire(new SessionEvents.ApologyGiven(id, me, halfDays.size(), clock.now()));
    }

    private void excuse(LiveSession session, HalfDay halfDay, String why) {
        var held = TakingAttendance.held(session, halfDay);
        var former = attendance.findStanding(session.id(), access.me(), halfDay);
        boolean entered =
                former.filter(entry -> entry.source() != AttendanceSource.APOLOGY).isPresent();
        if (entered || !clock.now().isBefore(held.begins())) {
            throw new ApologyIsTooLate();
        }
        var mark =
                new Mark(
                        AttendanceState.EXCUSED,
                        Optional.empty(),
                        AttendanceSource.APOLOGY,
                        why,
                        Optional.of(access.me().id()),
                        clock.now());
        attendance.add(new Attendance(session.id(), access.me(), halfDay, former, mark));
    }
}
