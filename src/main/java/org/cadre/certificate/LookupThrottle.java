package org.cadre.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.time.CadreClock;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets one address check certificates as fast as a person does: thirty at once, then one every two
 * seconds.
 *
 * <p>It lives in this node's memory and forgets the address that was seen longest ago; nothing
 * depends on it, since a code cannot be guessed and a number shows no name.
 */
@ApplicationScoped
public class LookupThrottle {

    private static final int AT_ONCE = 30;
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int MOST_ADDRESSES = 10_000;

    @Inject CadreClock clock;

    /** By address: until when what was asked so far is used up. */
    private final Map<String, Instant> busyUntil =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                    return size() > MOST_ADDRESSES;
                }
            };

    /** Counts one check; answers whether this address may have it now. */
    public synchronized boolean admits(String address) {
        var now = clock.now();
        var busy = busyUntil.getOrDefault(address, now);
        var next = (busy.isBefore(now) ? now : busy).plus(PAUSE);
        if (next.isAfter(now.plus(PAUSE.multipliedBy(AT_ONCE)))) {
            return false;
        }
        busyUntil.put(address, next);
        return true;
    }
}
