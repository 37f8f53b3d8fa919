package org.cadre.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.time.Duration;
import java.time.Instant;

/**
 * Counts failed sign-ins at one door: an account or an address, kept as a hash.
 *
 * <p>After the free tries each failure closes the door for twice as long as the last, from one
 * second to a quarter of an hour; a day without failure forgets all.
 */
@Entity
class SignInThrottle {

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofHours(24);

    @Id
    @Column(columnDefinition = "binary(32)")
    private byte[] door;

    private int failures;
    private Instant failedAt;
    private Instant closedUntil;

    protected SignInThrottle() {}

    SignInThrottle(byte[] door, Instant at) {
        this.door = door;
        this.failedAt = at;
        this.closedUntil = at;
    }

    /** How long the door stays closed from now on; zero when it is open. */
    Duration closedFor(Instant now) {
        return now.isBefore(closedUntil) ? Duration.between(now, closedUntil) : Duration.ZERO;
    }

    void fail(Instant now, int freeTries) {
        failures = now.isBefore(failedAt.plus(MEMORY)) ? failures + 1 : 1;
        failedAt = now;
        var pause = pause(failures - freeTries);
        if (pause.isPositive()) {
            closedUntil = now.plus(pause);
        }
    }

    /** Takes failures back, for a try that succeeded, and opens the door. */
    void forgive(int many, Instant now) {
        failures = Math.max(0, failures - many);
        closedUntil = now;
    }

    static Duration pause(int failuresBeyondFree) {
        if (failuresBeyondFree <= 0) {
            return Duration.ZERO;
        }
        var pause = Duration.ofSeconds(1L << Math.min(failuresBeyondFree - 1, 20));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
