package org.cadre.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;

class SignInThrottleTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "-3, 0",
        "0, 0",
        "1, 1",
        "2, 2",
        "3, 4",
        "10, 512",
        "11, 900",
        "64, 900",
        "2000000000, 900"
    })
    void doublesThePauseUntilAQuarterOfAnHour(int beyondFree, long seconds) {
        assertThat(SignInThrottle.pause(beyondFree)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void forgetsFailuresAfterADay() {
        var throttle = new SignInThrottle(new byte[32], NOON);
        throttle.fail(NOON, 1);
        throttle.fail(NOON, 1);
        assertThat(throttle.closedFor(NOON)).isEqualTo(Duration.ofSeconds(1));

        var nextDay = NOON.plus(Duration.ofHours(24));
        throttle.fail(nextDay, 1);

        assertThat(throttle.closedFor(nextDay)).isZero();
    }

    @Test
    void opensTheDoorAfterASuccess() {
        var throttle = new SignInThrottle(new byte[32], NOON);
        throttle.fail(NOON, 0);

        throttle.forgive(Integer.MAX_VALUE, NOON);

        assertThat(throttle.closedFor(NOON)).isZero();
    }
}
