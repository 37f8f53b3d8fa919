package org.cadre.livesession;

/** Who comes into a room. */
public enum SecurityClass {
    OPEN,
    /** Visitors are announced. */
    GUARDED,
    /** Vetted people alone. */
    SECURED
}
