package org.cadre.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class PaceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void admitsSoManyAtOnceThenOneInEachPauseAndEachAddressByItself() {
        var pace = new Pace(2, Duration.ofMinutes(1));

        assertThat(pace.admits("a", NOW)).isTrue();
        assertThat(pace.admits("a", NOW)).isTrue();
        assertThat(pace.admits("a", NOW)).isFalse();
        assertThat(pace.admits("b", NOW)).isTrue();
        assertThat(pace.admits("a", NOW.plusSeconds(60))).isTrue();
        assertThat(pace.admits("a", NOW.plusSeconds(60))).isFalse();
        assertThat(pace.admits("a", NOW.plusSeconds(240))).isTrue();
        assertThat(pace.admits("a", NOW.plusSeconds(240))).isTrue();
    }
}
