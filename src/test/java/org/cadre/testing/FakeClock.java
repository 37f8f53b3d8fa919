package org.cadre.testing;

import org.cadre.time.CadreClock;

import java.time.Duration;
import java.time.Instant;

/** A clock that stands still until a test moves it. */
public final class FakeClock implements CadreClock {

    private volatile Instant now;

    private FakeClock(Instant now) {
        this.now = now;
    }

    public static FakeClock at(String instant) {
        return new FakeClock(Instant.parse(instant));
    }

    @Override
    public Instant now() {
        return now;
    }

    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    public void set(String instant) {
        now = Instant.parse(instant);
    }
}
