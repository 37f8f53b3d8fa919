package org.cadre.diversity;

/**
 * For whom a release is made, and the least that it must then keep (decision 0042 has the sources);
 * {@link ReleaseSettings} may ask for more.
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

    Thresholds least(boolean sensitive) {
        int least = sensitive ? sensitiveK : k;
        return new Thresholds(least, Math.max(BASE, least), fewest);
    }

    public Method usual() {
        return usual;
    }
}
