package org.cadre.platform.startup;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.time.CadreClock;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The clock of the machine, cut to the microseconds that the database keeps. */
@ApplicationScoped
public class SystemClock implements CadreClock {

    @Override
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
