package org.cadre.platform.security;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets one network address do something as fast as a person does: so many at once, then one in each
 * pause. It lives in this node's memory alone and forgets the address that was seen longest ago.
 */
public final class Pace {

    private static final int MOST_ADDRESSES = 10_000;

    private final int atOnce;
    private final Duration pause;

    /** By address: until when what was asked so far is used up. */
    private final Map<String, Instant> busyUntil =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                    return size() > MOST_ADDRESSES;
                }
            };

    public Pace(int atOnce, Duration pause) {
        this.atOnce = atOnce;
        this.pause = pause;
    }

    /** Counts one try; answers whether this address may have it now. */
    public synchronized boolean admits(String address, Instant now) {
        busyUntil.values().removeIf(until -> !until.isAfter(now));
        var next = busyUntil.getOrDefault(address, now).plus(pause);
        if (next.isAfter(now.plus(pause.multipliedBy(atOnce)))) {
            return false;
        }
        busyUntil.put(address, next);
        return true;
    }
}
