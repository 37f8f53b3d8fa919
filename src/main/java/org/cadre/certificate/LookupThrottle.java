package org.cadre.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.security.Pace;
import org.cadre.time.CadreClock;

import java.time.Duration;

/**
 * Lets one address check certificates as fast as a person does: thirty at once, then one every two
 * seconds.
 *
 * <p>It lives in this node's memory and forgets the address that was seen longest ago; nothing
 * depends on it, since a code cannot be guessed and a number shows no name.
 */
@ApplicationScoped
public class LookupThrottle {

    private final Pace pace = new Pace(30, Duration.ofSeconds(2));

    @Inject CadreClock clock;

    /** Counts one check; answers whether this address may have it now. */
    public boolean admits(String address) {
        return pace.admits(address, clock.now());
    }
}
