package org.cadre.diversity.disclosure;

/** What readers see of a cell, and so what they know of its count by this cell alone. */
public sealed interface Showing {

    /** The count as it is. */
    record Exact() implements Showing {}

    /**
     * One symbol for whatever is hidden.
     *
     * @param least what readers know without the table: 1 where empty cells are always shown
     * @param most the same upwards: nobody is in a cell who is not in the population
     */
    record Hidden(int least, int most) implements Showing {

        public Hidden {
            if (least < 0 || most < least) {
                throw new IllegalArgumentException(least + " to " + most);
            }
        }
    }

    /**
     * A multiple of the base near the count.
     *
     * @param steps how many multiples a cell may be away from its own two neighbours; 0 unless the
     *     rounding had to be relaxed, and told to the readers
     */
    record Rounded(int to, int base, int steps) implements Showing {

        public Rounded {
            if (base < 2 || to < 0 || to % base != 0 || steps < 0) {
                throw new IllegalArgumentException(to + " by " + base);
            }
        }

        /** The count is less than this away. */
        public int reach() {
            return base * (steps + 1);
        }
    }

    /** The smallest count that this cell alone allows. */
    default int least(int count) {
        return switch (this) {
            case Exact() -> count;
            case Hidden hidden -> hidden.least();
            case Rounded rounded -> Math.max(0, rounded.to() - rounded.reach() + 1);
        };
    }

    default int most(int count) {
        return switch (this) {
            case Exact() -> count;
            case Hidden hidden -> hidden.most();
            case Rounded rounded -> rounded.to() + rounded.reach() - 1;
        };
    }
}
