package org.cadre.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.FakeClock;
import org.junit.jupiter.api.Test;

import java.time.Duration;

class CertificateDueTest {

    @Test
    void waitsTwiceAsLongAfterEachFailureAndAtMostAnHour() {
        assertThat(CertificateDue.pause(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(CertificateDue.pause(2)).isEqualTo(Duration.ofMinutes(1));
        assertThat(CertificateDue.pause(40)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void letsAnAddressCheckThirtyAtOnceAndThenOneEveryTwoSeconds() {
        var clock = FakeClock.at("2026-03-02T09:00:00Z");
        var throttle = new LookupThrottle();
        throttle.clock = clock;

        for (int i = 0; i < 30; i++) {
            assertThat(throttle.admits("192.0.2.1")).isTrue();
        }
        assertThat(throttle.admits("192.0.2.1")).isFalse();
        assertThat(throttle.admits("192.0.2.2")).isTrue();
        clock.pass(Duration.ofSeconds(2));
        assertThat(throttle.admits("192.0.2.1")).isTrue();
        assertThat(throttle.admits("192.0.2.1")).isFalse();
    }
}
