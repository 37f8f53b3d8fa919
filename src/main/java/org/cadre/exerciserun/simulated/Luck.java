package org.cadre.exerciserun.simulated;

import java.util.SplittableRandom;

/** Draws what a script leaves open: the same for the same seed and words, whoever asks when. */
record Luck(long seed) {

    /** From 0 to less than 1. */
    double of(String who, String what) {
        return random(who, what).nextDouble();
    }

    /** From 0 to less than {@code bound}. */
    int of(String who, String what, int bound) {
        return random(who, what).nextInt(bound);
    }

    private SplittableRandom random(String who, String what) {
        return new SplittableRandom(seed * 31 + (who + " " + what).hashCode());
    }
}
