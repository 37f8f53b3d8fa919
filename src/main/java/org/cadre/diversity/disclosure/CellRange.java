package org.cadre.diversity.disclosure;

/**
 * The smallest and the largest value that fit to everything that is published.
 *
 * @param exact whether everything outside was proved impossible; both ends are possible in any
 *     case, each by a table that was checked
 */
public record CellRange(long low, long high, boolean exact) {

    public CellRange {
        if (high < low) {
            throw new IllegalArgumentException(low + " to " + high);
        }
    }

    public long width() {
        return high - low;
    }
}
