package org.cadre.diversity;

/**
 * For whom a release is made, and what it must then keep (decision 0042 has the sources).
 *
 * <p>What is asked for inside the house is as protected as what donors get, and stays inside.
 */
public enum Audience {
    PUBLIC(5, 10, 20, Method.ROUNDING),
    DONOR(5, 5, 10, Method.SUPPRESSION),
    INSIDE(5, 5, 10, Method.SUPPRESSION);

    private static final int BASE = 5;

    private final int k;
    private final int sensitiveK;
    private final int fewest;
    private final Method usual;

    Audience(int k, int sensitiveK, int fewest, Method usual) {
        this.k = k;
        this.sensitiveK = sensitiveK;
        this.fewest = fewest;
        this.usual = usual;
    }

    /** Fewer people than these are too few to be told of. */
    public int k(boolean sensitive) {
        return sensitive ? sensitiveK : k;
    }

    /** Multiples to which counts are rounded. */
    public int base(boolean sensitive) {
        return Math.max(BASE, k(sensitive));
    }

    /** From here on tables are shown; of fewer people only their rounded number. */
    public int fewest() {
        return fewest;
    }

    public Method usual() {
        return usual;
    }
}
