package org.cadre.exerciserun.letter;

/** How an objective was performed, after HSEEP. From best to worst. */
public enum Letter {
    /** Performed without challenges. */
    P,
    /** Performed with some challenges. */
    S,
    /** Performed with major challenges. */
    M,
    /** Unable to be performed. */
    U;

    boolean isBetterThan(Letter other) {
        return compareTo(other) < 0;
    }
}
