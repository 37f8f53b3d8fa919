package org.cadre.livesession;

import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.platform.startup.Settings;
import org.cadre.time.CadreClock;

import java.util.List;
import java.util.Optional;

/** What the screen of a room shows to be scanned; for who takes the attendance of the session. */
@UseCase
public class RoomScreens {

    @Inject SessionRepository sessions;
    @Inject AttendanceRepository attendance;
    @Inject SessionAccess access;
    @Inject SessionCodes codes;
    @Inject CohortQueries cohorts;
    @Inject Settings settings;
    @Inject CadreClock clock;

    /**
     * A screen.
     *
     * @param held the half-day that is open, or the next one; empty where all are over
     * @param code eight signs; empty where no half-day is open
     * @param address to which the pattern leads; empty as the code
     * @param secondsLeft until another code is shown
     * @param counted how many people are there already
     * @param people how many are enrolled
     */
    public record Screen(
            LiveSessionId session,
            String title,
            SessionHours hours,
            Optional<HeldHalfDay> held,
            String code,
            String address,
            int secondsLeft,
            int counted,
            int people) {

        public boolean isOpen() {
            return !code.isEmpty();
        }
    }

    /** Refuses with {@link NotFound}. */
    @SignedIn
    public Screen show(LiveSessionId id) {
        var session = sessions.get(id);
        var cohort = access.staff(session).cohort();
        var now = clock.now();
        var held =
                session.hours().halfDays().stream()
                        .filter(each -> !session.isCancelled() && !each.isOver(now))
                        .findFirst();
        var code =
                held.filter(each -> each.isOpen(now))
                        .map(each -> codes.code(id, each.halfDay(), SessionCodes.step(now)))
                        .orElse("");
        var address =
                code.isEmpty()
                        ? ""
                        : settings.address() + "/livesession/scan?session=" + id + "&code=" + code;
        int left =
                SessionCodes.SECONDS
                        - (int) Math.floorMod(now.getEpochSecond(), (long) SessionCodes.SECONDS);
        return new Screen(
                id,
                session.title(),
                session.hours(),
                held,
                code,
                address,
                left,
                held.map(each -> counted(id, each.halfDay())).orElse(0),
                cohort.taken());
    }

    private int counted(LiveSessionId id, HalfDay halfDay) {
        return (int)
                attendance.listStanding(List.of(id)).stream()
                        .filter(entry -> entry.halfDay().equals(halfDay))
                        .filter(entry -> entry.state().attends())
                        .count();
    }
}
