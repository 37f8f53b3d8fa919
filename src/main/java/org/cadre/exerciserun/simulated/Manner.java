package org.cadre.exerciserun.simulated;

import java.time.Duration;

/** How Cadre plays a seat. */
public enum Manner {
    /** Does what is expected, in its time. */
    GOOD(30, 90, 0.4, 0.6),
    /** Does what is expected, and late. */
    SLOW(180, 360, 0.85, 0.95),
    /** Is quick, takes poorer options, leaves half of the answers out. */
    CARELESS(20, 80, 0.1, 0.3);

    private final int reads;
    private final int readsMost;
    private final double share;
    private final double shareMost;

    /**
     * @param reads seconds until something was read, the least
     * @param share of the time that is given, the least
     */
    Manner(int reads, int readsMost, double share, double shareMost) {
        this.reads = reads;
        this.readsMost = readsMost;
        this.share = share;
        this.shareMost = shareMost;
    }

    /**
     * Until something was read.
     *
     * @param luck 0 to 1
     */
    Duration reads(double luck) {
        return Duration.ofSeconds(reads + (long) ((readsMost - reads) * luck));
    }

    /**
     * Of a time that is given.
     *
     * @param luck 0 to 1
     */
    Duration takes(Duration given, double luck) {
        return Duration.ofSeconds(
                (long) (given.toSeconds() * (share + (shareMost - share) * luck)));
    }
}
