package org.cadre.exerciserun.clock;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What was done to the clock of a run. Stored when the clock took it, and never changed.
 *
 * @param seq 1 for the first of a run, one more for each that follows
 * @param wall when it was done; what is finer than a microsecond is cut off
 * @param toOffset of a {@link Kind#JUMP}: what the clock shows then; null otherwise
 * @param rate of a {@link Kind#RATE}: exercise seconds in one second of the wall; null otherwise
 */
public record ClockEvent(
        int seq, Instant wall, Kind kind, @Nullable Duration toOffset, @Nullable BigDecimal rate) {

    /** What can be done to a clock. */
    public enum Kind {
        START,
        PAUSE,
        RESUME,
        JUMP,
        RATE,
        END
    }

    public ClockEvent {
        if (kind == Kind.JUMP != (toOffset != null) || kind == Kind.RATE != (rate != null)) {
            throw new IllegalArgumentException(
                    "%s to %s at rate %s".formatted(kind, toOffset, rate));
        }
        wall = wall.truncatedTo(ChronoUnit.MICROS);
        toOffset = toOffset == null ? null : toOffset.truncatedTo(ChronoUnit.MICROS);
    }

    public static ClockEvent of(int seq, Instant wall, Kind kind) {
        return new ClockEvent(seq, wall, kind, null, null);
    }

    public static ClockEvent jump(int seq, Instant wall, Duration toOffset) {
        return new ClockEvent(seq, wall, Kind.JUMP, toOffset, null);
    }

    public static ClockEvent rate(int seq, Instant wall, BigDecimal rate) {
        return new ClockEvent(seq, wall, Kind.RATE, null, rate);
    }
}
