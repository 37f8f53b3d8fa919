package org.cadre.exerciserun;

import org.cadre.exerciserun.clock.ExerciseClock;

import java.time.Duration;
import java.time.Instant;

/**
 * The clock of a run as a page shows it, and lets it tick on by itself.
 *
 * @param offset what it shows
 * @param rate exercise seconds in a second; 0 while it stands
 * @param duration of the exercise as planned
 */
public record ClockView(Duration offset, double rate, boolean running, Duration duration) {

    static ClockView of(ExerciseClock clock, Instant now, Duration duration) {
        return new ClockView(
                clock.offset(now),
                clock.isRunning() ? clock.rate().doubleValue() : 0,
                clock.isRunning(),
                duration);
    }

    /** Of the planned duration, 0 to 100. */
    public int percent() {
        return (int) Math.min(100, offset.toMillis() * 100 / Math.max(1, duration.toMillis()));
    }

    public long seconds() {
        return offset.toSeconds();
    }

    public Duration left() {
        var left = duration.minus(offset);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
