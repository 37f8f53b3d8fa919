package org.cadre.exerciserun.clock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The clock of a run as its last event left it.
 *
 * @param seq of that event; 0 before any
 * @param anchorWall when that event was
 * @param anchorOffset what the clock showed then
 * @param rate exercise seconds in one second of the wall while it runs
 */
public record ExerciseClock(
        int seq, Stage stage, Instant anchorWall, Duration anchorOffset, BigDecimal rate) {

    private static final BigDecimal SLOWEST = new BigDecimal("0.1");
    private static final BigDecimal QUICKEST = new BigDecimal("100");
    private static final int RATE_PLACES = 3;

    /** What a clock is doing. */
    public enum Stage {
        NOT_STARTED,
        RUNNING,
        PAUSED,
        ENDED
    }

    public ExerciseClock {
        rate = rate.stripTrailingZeros();
    }

    public static ExerciseClock notStarted() {
        return new ExerciseClock(0, Stage.NOT_STARTED, Instant.MIN, Duration.ZERO, BigDecimal.ONE);
    }

    /**
     * @param events of one run, from the first
     */
    public static ExerciseClock of(List<ClockEvent> events) {
        var clock = notStarted();
        for (var event : events) {
            clock = clock.after(event);
        }
        return clock;
    }

    /** Why this clock does not take the event; empty if it does. */
    public Optional<Obstacle> forbids(ClockEvent event) {
        if (isEnded()) {
            return Optional.of(Obstacle.ENDED);
        }
        if (event.kind() == ClockEvent.Kind.START) {
            return unless(!isStarted(), Obstacle.STARTED);
        }
        if (!isStarted()) {
            return Optional.of(Obstacle.NOT_STARTED);
        }
        return switch (event.kind()) {
            case PAUSE -> unless(isRunning(), Obstacle.NOT_RUNNING);
            case RESUME -> unless(stage == Stage.PAUSED, Obstacle.NOT_PAUSED);
            case JUMP -> unless(isAhead(event), Obstacle.BACKWARDS);
            case RATE -> unless(isRate(Objects.requireNonNull(event.rate())), Obstacle.RATE);
            case START, END -> Optional.empty();
        };
    }

    private static Optional<Obstacle> unless(boolean possible, Obstacle obstacle) {
        return possible ? Optional.empty() : Optional.of(obstacle);
    }

    private boolean isAhead(ClockEvent jump) {
        return Objects.requireNonNull(jump.toOffset()).compareTo(offset(jump.wall())) >= 0;
    }

    private static boolean isRate(BigDecimal rate) {
        return rate.compareTo(SLOWEST) >= 0
                && rate.compareTo(QUICKEST) <= 0
                && rate.stripTrailingZeros().scale() <= RATE_PLACES;
    }

    /**
     * @throws IllegalArgumentException if the event does not follow the last one, or if this clock
     *     {@link #forbids} it: nobody should have stored it
     */
    public ExerciseClock after(ClockEvent event) {
        var obstacle = forbids(event);
        if (event.seq() != seq + 1 || obstacle.isPresent()) {
            throw new IllegalArgumentException(event + " after " + this + ": " + obstacle);
        }
        var wall = wallOf(event.wall());
        return new ExerciseClock(
                event.seq(),
                stageAfter(event.kind()),
                wall,
                event.toOffset() == null ? offset(wall) : event.toOffset(),
                event.rate() == null ? rate : event.rate());
    }

    private Stage stageAfter(ClockEvent.Kind kind) {
        return switch (kind) {
            case START, RESUME -> Stage.RUNNING;
            case PAUSE -> Stage.PAUSED;
            case END -> Stage.ENDED;
            case JUMP, RATE -> stage;
        };
    }

    /** When something counts that is done now: never before the last event. */
    public Instant wallOf(Instant now) {
        return now.isBefore(anchorWall) ? anchorWall : now;
    }

    /** What the clock shows, rounded down to a microsecond. */
    public Duration offset(Instant now) {
        if (!isRunning()) {
            return anchorOffset;
        }
        var passed = BigDecimal.valueOf(anchorWall.until(wallOf(now), ChronoUnit.MICROS));
        return anchorOffset.plus(micros(passed.multiply(rate), RoundingMode.FLOOR));
    }

    /**
     * The first microsecond at which the clock shows this offset or more, if nothing is done to it
     * meanwhile; the last event for what it had passed by then; empty while it does not run.
     */
    public Optional<Instant> wallAt(Duration offset) {
        if (!isRunning()) {
            return Optional.empty();
        }
        var missing =
                anchorOffset.compareTo(offset) < 0 ? offset.minus(anchorOffset) : Duration.ZERO;
        return Optional.of(anchorWall.plus(wallFor(missing)));
    }

    private Duration wallFor(Duration missing) {
        var nanos = BigDecimal.valueOf(missing.toNanos());
        return micros(
                nanos.divide(rate.scaleByPowerOfTen(3), 0, RoundingMode.CEILING),
                RoundingMode.UNNECESSARY);
    }

    private static Duration micros(BigDecimal count, RoundingMode rounding) {
        return Duration.of(count.setScale(0, rounding).longValueExact(), ChronoUnit.MICROS);
    }

    public boolean isStarted() {
        return stage != Stage.NOT_STARTED;
    }

    public boolean isRunning() {
        return stage == Stage.RUNNING;
    }

    public boolean isEnded() {
        return stage == Stage.ENDED;
    }
}
