package org.cadre.livesession;

import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;

import java.time.Instant;
import java.util.Optional;

/** Lets people have come to a session in the past; for the demonstration only. */
@UseCase
public class DemoAttendance {

    @Inject AttendanceRepository attendance;

    /**
     * Enters somebody at the beginning of a half-day, or after it.
     *
     * @param by who entered it then
     */
    @Internal
    public void enter(
            LiveSessionId session,
            HeldHalfDay held,
            PersonId person,
            AttendanceState state,
            AttendanceSource source,
            PersonId by) {
        var at = held.begins().plusSeconds(state == AttendanceState.LATE ? 1080 : 60);
        var since = source == AttendanceSource.QR ? Optional.of(at) : Optional.<Instant>empty();
        attendance.add(
                new Attendance(
                        session,
                        person,
                        held.halfDay(),
                        Optional.empty(),
                        new Mark(state, since, source, "", Optional.of(by.id()), at)));
    }
}
