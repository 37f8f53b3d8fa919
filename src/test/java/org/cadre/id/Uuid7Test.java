package org.cadre.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;

class Uuid7Test {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00.123456789Z");

    @Test
    void saysItsVersionAndVariant() {
        for (int i = 0; i < 100; i++) {
            assertThat(Uuid7.at(NOW).version()).isEqualTo(7);
            assertThat(Uuid7.at(NOW).variant()).isEqualTo(2);
        }
    }

    @Test
    void beginsWithTheMillisecond() {
        assertThat(Uuid7.at(NOW).getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void isOrderedAsTextDownToAMicrosecond() {
        var former = Uuid7.at(NOW);
        for (int i = 1; i < 2_000; i++) {
            var next = Uuid7.at(NOW.plusNanos(i * 1_000L));
            assertThat(next.toString()).isGreaterThan(former.toString());
            former = next;
        }
    }

    @Test
    void staysAnotherAtTheSameInstant() {
        var made = new HashSet<UUID>();
        for (int i = 0; i < 10_000; i++) {
            made.add(Uuid7.at(NOW));
        }

        assertThat(made).hasSize(10_000);
    }
}
