package org.cadre.mentorship.matching;

import java.util.Arrays;

/**
 * What can be assigned: rows seek, columns have places. A value below 0 says that the two cannot
 * come together.
 *
 * @param values by row and column
 * @param places by column
 */
record Table(long[][] values, int[] places) {

    static final long IMPOSSIBLE = -1;
    static final int NOBODY = -1;

    int rows() {
        return values.length;
    }

    int columns() {
        return places.length;
    }

    boolean isPossible(int row, int column) {
        return values[row][column] >= 0;
    }

    /** Without what is worth less. */
    Table from(long least) {
        var kept = new long[rows()][];
        for (int row = 0; row < rows(); row++) {
            kept[row] =
                    Arrays.stream(values[row])
                            .map(value -> value < least ? IMPOSSIBLE : value)
                            .toArray();
        }
        return new Table(kept, places);
    }
}
