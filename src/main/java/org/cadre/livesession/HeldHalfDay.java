package org.cadre.livesession;

import java.time.Duration;
import java.time.Instant;

/**
 * A half-day of a session with the time in which it is held.
 *
 * <p>Attendance is taken from half an hour before it begins. Who comes more than ten minutes after
 * it began is late.
 */
public record HeldHalfDay(HalfDay halfDay, Instant begins, Instant ends) {

    static final Duration EARLY = Duration.ofMinutes(30);
    static final Duration GRACE = Duration.ofMinutes(10);

    /** The first moment at which attendance is taken. */
    public Instant opens() {
        return begins.minus(EARLY);
    }

    /** Whether a code of the room counts now. */
    boolean isOpen(Instant now) {
        return !now.isBefore(opens()) && now.isBefore(ends);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(ends);
    }

    AttendanceState stateOf(Instant since) {
        return since.isAfter(begins.plus(GRACE)) ? AttendanceState.LATE : AttendanceState.PRESENT;
    }

    boolean overlaps(HeldHalfDay other) {
        return begins.isBefore(other.ends) && other.begins.isBefore(ends);
    }
}
