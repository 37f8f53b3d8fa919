package org.cadre.exerciserun.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.cadre.exerciserun.clock.ClockEvent.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class ExerciseClockTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void showsNothingBeforeItStarts() {
        var clock = ExerciseClock.notStarted();

        assertThat(clock.offset(NINE)).isZero();
        assertThat(clock.wallAt(Duration.ZERO)).isEmpty();
        assertThat(clock.isStarted()).isFalse();
        assertThat(clock.isRunning()).isFalse();
        assertThat(clock.isEnded()).isFalse();
    }

    @Test
    void runsFromItsStart() {
        var clock = ExerciseClock.of(List.of(start()));

        assertThat(clock.isStarted()).isTrue();
        assertThat(clock.isRunning()).isTrue();
        assertThat(clock.offset(at(25))).isEqualTo(minutes(25));
    }

    @Test
    void standsWhilePausedAndGoesOnFromThere() {
        var paused = ExerciseClock.of(List.of(start(), event(2, 10, Kind.PAUSE)));
        var resumed = paused.after(event(3, 70, Kind.RESUME));

        assertThat(paused.isStarted()).isTrue();
        assertThat(paused.isRunning()).isFalse();
        assertThat(paused.offset(at(60))).isEqualTo(minutes(10));
        assertThat(paused.wallAt(minutes(20))).isEmpty();
        assertThat(resumed.offset(at(71))).isEqualTo(minutes(11));
    }

    @Test
    void goesOnFromWhatItJumpedTo() {
        var clock = ExerciseClock.of(List.of(start(), ClockEvent.jump(2, at(10), minutes(40))));

        assertThat(clock.offset(at(10))).isEqualTo(minutes(40));
        assertThat(clock.offset(at(15))).isEqualTo(minutes(45));
    }

    @Test
    void staysPausedWhenItJumps() {
        var clock =
                ExerciseClock.of(
                        List.of(
                                start(),
                                event(2, 10, Kind.PAUSE),
                                ClockEvent.jump(3, at(20), minutes(40))));

        assertThat(clock.isRunning()).isFalse();
        assertThat(clock.offset(at(90))).isEqualTo(minutes(40));
    }

    @Test
    void countsARateFromWhenItWasSet() {
        var clock = ExerciseClock.of(List.of(start(), rate(2, 10, "72")));

        assertThat(clock.offset(at(10))).isEqualTo(minutes(10));
        assertThat(clock.offset(at(11))).isEqualTo(minutes(82));
    }

    @Test
    void keepsItsRateThroughAPause() {
        var clock =
                ExerciseClock.of(
                        List.of(
                                start(),
                                rate(2, 0, "2"),
                                event(3, 10, Kind.PAUSE),
                                event(4, 60, Kind.RESUME)));

        assertThat(clock.offset(at(61))).isEqualTo(minutes(22));
    }

    @Test
    void showsForEverWhatItShowedAtItsEnd() {
        var clock = ExerciseClock.of(List.of(start(), event(2, 30, Kind.END)));

        assertThat(clock.isEnded()).isTrue();
        assertThat(clock.isStarted()).isTrue();
        assertThat(clock.offset(at(1000))).isEqualTo(minutes(30));
    }

    @Test
    void endsWherePausedToo() {
        var clock =
                ExerciseClock.of(
                        List.of(start(), event(2, 10, Kind.PAUSE), event(3, 30, Kind.END)));

        assertThat(clock.offset(at(40))).isEqualTo(minutes(10));
    }

    @Test
    void takesAnEventThatSeemsEarlierAsIfItWereAtTheEventBefore() {
        var clock =
                ExerciseClock.of(
                        List.of(start(), event(2, 10, Kind.PAUSE), event(3, 8, Kind.RESUME)));

        assertThat(clock.anchorWall()).isEqualTo(at(10));
        assertThat(clock.offset(at(11))).isEqualTo(minutes(11));
        assertThat(clock.wallOf(at(8))).isEqualTo(at(10));
        assertThat(clock.wallOf(at(12))).isEqualTo(at(12));
    }

    @Test
    void showsAtLeastWhatItShowedAtItsLastEvent() {
        var clock = ExerciseClock.of(List.of(start(), rate(2, 10, "100")));

        assertThat(clock.offset(at(9))).isEqualTo(minutes(10));
    }

    @Test
    void countsMicrosecondsAndRoundsDown() {
        var clock = ExerciseClock.of(List.of(start(), rate(2, 0, "0.3")));

        assertThat(clock.offset(NINE.plusNanos(3_999)).toNanos()).isZero();
        assertThat(clock.offset(NINE.plusNanos(4_000)).toNanos()).isEqualTo(1_000);
        assertThat(clock.offset(NINE.plusNanos(10_999)).toNanos()).isEqualTo(3_000);
    }

    @Test
    void saysWhenItWillShowAnOffset() {
        var clock = ExerciseClock.of(List.of(start(), rate(2, 10, "3")));

        assertThat(clock.wallAt(minutes(40))).contains(at(20));
        assertThat(clock.wallAt(minutes(10).plusNanos(1_000))).contains(at(10).plusNanos(1_000));
        assertThat(clock.wallAt(minutes(10))).contains(at(10));
        assertThat(clock.wallAt(minutes(5))).contains(at(10));
    }

    @ParameterizedTest
    @EnumSource(names = "START", mode = EnumSource.Mode.EXCLUDE)
    void takesNothingBeforeItsStart(Kind kind) {
        assertThat(ExerciseClock.notStarted().forbids(possible(1, kind)))
                .contains(Obstacle.NOT_STARTED);
    }

    @ParameterizedTest
    @EnumSource
    void takesNothingAfterItsEnd(Kind kind) {
        var clock = ExerciseClock.of(List.of(start(), event(2, 30, Kind.END)));

        assertThat(clock.forbids(possible(3, kind))).contains(Obstacle.ENDED);
    }

    @ParameterizedTest
    @CsvSource({
        "START, STARTED",
        "PAUSE, ",
        "RESUME, NOT_PAUSED",
        "JUMP, ",
        "RATE, ",
        "END, ",
    })
    void runningTakes(Kind kind, Obstacle obstacle) {
        var clock = ExerciseClock.of(List.of(start()));

        assertThat(clock.forbids(possible(2, kind)).orElse(null)).isEqualTo(obstacle);
    }

    @ParameterizedTest
    @CsvSource({
        "START, STARTED",
        "PAUSE, NOT_RUNNING",
        "RESUME, ",
        "JUMP, ",
        "RATE, ",
        "END, ",
    })
    void pausedTakes(Kind kind, Obstacle obstacle) {
        var clock = ExerciseClock.of(List.of(start(), event(2, 10, Kind.PAUSE)));

        assertThat(clock.forbids(possible(3, kind)).orElse(null)).isEqualTo(obstacle);
    }

    @Test
    void jumpsToWhatItShowsOrFurther() {
        var clock = ExerciseClock.of(List.of(start()));

        assertThat(clock.forbids(ClockEvent.jump(2, at(10), minutes(10)))).isEmpty();
        assertThat(clock.forbids(ClockEvent.jump(2, at(10), minutes(10).minusNanos(1_000))))
                .contains(Obstacle.BACKWARDS);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, true",
        "0.100, true",
        "0.099, false",
        "1.125, true",
        "1.1250, true",
        "1.1255, false",
        "100, true",
        "100.001, false",
        "0, false",
        "-1, false",
    })
    void takesARateInItsRange(String rate, boolean taken) {
        var clock = ExerciseClock.of(List.of(start()));

        assertThat(clock.forbids(rate(2, 0, rate)).orElse(null))
                .isEqualTo(taken ? null : Obstacle.RATE);
    }

    @Test
    void failsOnEventsThatNobodyShouldHaveStored() {
        var clock = ExerciseClock.of(List.of(start()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.after(event(2, 10, Kind.RESUME)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.after(event(1, 10, Kind.PAUSE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.after(event(3, 10, Kind.PAUSE)));
    }

    @Test
    void hasNoEventWithTheWrongValue() {
        assertThatIllegalArgumentException().isThrownBy(() -> event(1, 0, Kind.JUMP));
        assertThatIllegalArgumentException().isThrownBy(() -> event(1, 0, Kind.RATE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClockEvent(1, NINE, Kind.END, minutes(1), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClockEvent(1, NINE, Kind.END, null, BigDecimal.ONE));
    }

    @Test
    void cutsOffWhatIsFinerThanAMicrosecond() {
        var jump = ClockEvent.jump(2, NINE.plusNanos(1_999), Duration.ofNanos(2_001));

        assertThat(jump)
                .isEqualTo(ClockEvent.jump(2, NINE.plusNanos(1_000), Duration.ofNanos(2_000)));
    }

    private static ClockEvent start() {
        return event(1, 0, Kind.START);
    }

    private static ClockEvent event(int seq, int minute, Kind kind) {
        return ClockEvent.of(seq, at(minute), kind);
    }

    private static ClockEvent rate(int seq, int minute, String rate) {
        return ClockEvent.rate(seq, at(minute), new BigDecimal(rate));
    }

    private static ClockEvent possible(int seq, Kind kind) {
        return switch (kind) {
            case JUMP -> ClockEvent.jump(seq, at(50), minutes(120));
            case RATE -> rate(seq, 50, "2");
            case START, PAUSE, RESUME, END -> event(seq, 50, kind);
        };
    }

    private static Instant at(int minute) {
        return NINE.plus(minutes(minute));
    }

    private static Duration minutes(int count) {
        return Duration.ofMinutes(count);
    }
}
