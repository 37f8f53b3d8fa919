package org.cadre.exerciserun.clock;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

import org.cadre.exerciserun.clock.ClockEvent.Kind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Whatever is done to a clock in whatever order, these things hold. */
class ExerciseClockPropertyTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final long HOUR = 3_600_000_000L;

    /** What somebody tries at a wall that may lie before the one of the try before. */
    record Try(Kind kind, long stepMicros, long jumpMicros, BigDecimal rate) {

        ClockEvent event(ExerciseClock clock) {
            var wall = clock.isStarted() ? clock.anchorWall().plus(micros(stepMicros)) : NINE;
            var seq = clock.seq() + 1;
            return switch (kind) {
                case JUMP ->
                        ClockEvent.jump(seq, wall, clock.offset(wall).plus(micros(jumpMicros)));
                case RATE -> ClockEvent.rate(seq, wall, rate);
                case START, PAUSE, RESUME, END -> ClockEvent.of(seq, wall, kind);
            };
        }
    }

    @Property(tries = 2000, seed = "20261127")
    void neverShowsLessThanItDid(@ForAll("tries") List<Try> tries) {
        var clock = ExerciseClock.notStarted();
        for (var event : taken(tries)) {
            var next = clock.after(event);
            var earlier = event.wall().minus(micros(HOUR));
            assertThat(next.offset(earlier)).isGreaterThanOrEqualTo(clock.anchorOffset());
            assertThat(next.anchorOffset()).isGreaterThanOrEqualTo(clock.offset(event.wall()));
            assertThat(next.anchorWall()).isAfterOrEqualTo(clock.anchorWall());
            clock = next;
        }
    }

    @Property(tries = 2000, seed = "20261127")
    void showsMoreTheLaterItIs(
            @ForAll("tries") List<Try> tries,
            @ForAll @LongRange(min = -HOUR, max = HOUR) long one,
            @ForAll @LongRange(max = HOUR) long later) {
        var clock = ExerciseClock.of(taken(tries));
        var wall = NINE.plus(micros(one));

        assertThat(clock.offset(wall.plus(micros(later))))
                .isGreaterThanOrEqualTo(clock.offset(wall));
    }

    @Property(tries = 2000, seed = "20261127")
    void losesNothingToAPause(
            @ForAll("tries") List<Try> tries,
            @ForAll @LongRange(max = HOUR) long untilPause,
            @ForAll @LongRange(max = HOUR) long pause,
            @ForAll @LongRange(max = HOUR) long after) {
        var clock = running(tries);
        var pausedAt = clock.anchorWall().plus(micros(untilPause));
        var resumedAt = pausedAt.plus(micros(pause));
        var resumed =
                clock.after(ClockEvent.of(clock.seq() + 1, pausedAt, Kind.PAUSE))
                        .after(ClockEvent.of(clock.seq() + 2, resumedAt, Kind.RESUME));

        assertThat(resumed.offset(resumedAt)).isEqualTo(clock.offset(pausedAt));
        assertThat(
                        resumed.offset(resumedAt.plus(micros(after)))
                                .minus(clock.offset(pausedAt.plus(micros(after)))))
                .isBetween(micros(-1), Duration.ZERO);
    }

    @Property(tries = 2000, seed = "20261127")
    void isTheSameFoldedAtOnceOrOneByOne(@ForAll("tries") List<Try> tries) {
        var clock = ExerciseClock.notStarted();
        var events = taken(tries);
        for (int i = 0; i < events.size(); i++) {
            clock = clock.after(events.get(i));
            assertThat(clock).isEqualTo(ExerciseClock.of(events.subList(0, i + 1)));
        }
    }

    @Property(tries = 1000, seed = "20261127")
    void takesNothingAfterItsEnd(
            @ForAll("tries") List<Try> tries, @ForAll("tries") List<Try> more) {
        var clock = running(tries);
        var ended = clock.after(ClockEvent.of(clock.seq() + 1, clock.anchorWall(), Kind.END));

        assertThat(more)
                .allSatisfy(
                        t -> assertThat(ended.forbids(t.event(ended))).contains(Obstacle.ENDED));
    }

    @Property(tries = 2000, seed = "20261127")
    void goesOnFromAnAnchorAtItsNewRate(
            @ForAll("tries") List<Try> tries,
            @ForAll("rates") BigDecimal rate,
            @ForAll @LongRange(max = HOUR) long passed) {
        var clock = running(tries);
        var wall = clock.anchorWall();
        var next = clock.after(ClockEvent.rate(clock.seq() + 1, wall, rate));

        var shown = next.offset(wall.plus(micros(passed))).minus(clock.offset(wall));
        assertThat(new BigDecimal(shown.toNanos() / 1000))
                .isEqualByComparingTo(
                        rate.multiply(new BigDecimal(passed)).setScale(0, RoundingMode.FLOOR));
    }

    @Property(tries = 2000, seed = "20261127")
    void showsAnOffsetAtTheMomentItNamesAndNotBefore(
            @ForAll("tries") List<Try> tries, @ForAll @LongRange(min = 1, max = HOUR) long ahead) {
        var clock = running(tries);
        var offset = clock.anchorOffset().plus(micros(ahead));
        var wall = clock.wallAt(offset).orElseThrow();

        assertThat(clock.offset(wall)).isGreaterThanOrEqualTo(offset);
        assertThat(clock.offset(wall.minus(1, ChronoUnit.MICROS))).isLessThan(offset);
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.longs().between(-HOUR, HOUR),
                        Arbitraries.longs().between(-HOUR / 10, HOUR),
                        rates())
                .as(Try::new)
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<BigDecimal> rates() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.1"), new BigDecimal("100"))
                .ofScale(3);
    }

    /** Those that the clock takes. */
    private static List<ClockEvent> taken(List<Try> tries) {
        var clock = ExerciseClock.notStarted();
        var taken = new ArrayList<ClockEvent>();
        for (var attempt : tries) {
            var event = attempt.event(clock);
            if (clock.forbids(event).isEmpty()) {
                clock = clock.after(event);
                taken.add(event);
            }
        }
        return taken;
    }

    private static ExerciseClock running(List<Try> tries) {
        var clock =
                ExerciseClock.of(taken(tries.stream().filter(t -> t.kind() != Kind.END).toList()));
        if (clock.isRunning()) {
            return clock;
        }
        var kind = clock.isStarted() ? Kind.RESUME : Kind.START;
        var wall = clock.isStarted() ? clock.anchorWall() : NINE;
        return clock.after(ClockEvent.of(clock.seq() + 1, wall, kind));
    }

    private static Duration micros(long count) {
        return Duration.of(count, ChronoUnit.MICROS);
    }
}
