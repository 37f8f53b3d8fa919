package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.Optional;

/** One value of a formula, as it is shown. */
public sealed interface Figure {

    /** Whether it says the same, however it is written. */
    boolean isSame(Figure other);

    record Amount(BigDecimal value) implements Figure {
        @Override
        public boolean isSame(Figure other) {
            return other instanceof Amount amount && value.compareTo(amount.value) == 0;
        }
    }

    /**
     * A share, or a number of months.
     *
     * @param value empty where it cannot be said
     */
    record Share(Optional<Ratio> value) implements Figure {
        @Override
        public boolean isSame(Figure other) {
            return equals(other);
        }
    }

    /**
     * A month, counted from the first of the plan.
     *
     * @param value empty where it never comes
     */
    record Month(Optional<Integer> value) implements Figure {
        @Override
        public boolean isSame(Figure other) {
            return equals(other);
        }
    }
}
