package org.cadre.diversity;

/** How tables are protected. */
public enum Method {
    /** Every count goes to a multiple beside it so that all totals hold. */
    ROUNDING,
    /** Small counts are hidden, and as little else as keeps them hidden. */
    SUPPRESSION
}
