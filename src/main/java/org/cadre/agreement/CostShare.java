package org.cadre.agreement;

import org.cadre.money.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

/**
 * Rule I11: eligible costs until now, by who paid them, in the currency of the journal.
 *
 * @param promised how many hundredths of all others have to bear
 */
public record CostShare(Money own, Money others, int promised) {

    public Money total() {
        return own.plus(others);
    }

    /** How many hundredths others have paid, rounded down; undefined where nothing was paid. */
    public OptionalInt percent() {
        return total().isPositive()
                ? OptionalInt.of(
                        others.amount()
                                .movePointRight(2)
                                .divide(total().amount(), 0, RoundingMode.FLOOR)
                                .intValueExact())
                : OptionalInt.empty();
    }

    /** What others should have paid of that which was paid until now. */
    public Money due() {
        return total().percent(promised);
    }

    /** Whether others have paid less than was promised of what was paid until now. */
    public boolean isBelow() {
        return others.amount()
                        .movePointRight(2)
                        .compareTo(total().amount().multiply(BigDecimal.valueOf(promised)))
                < 0;
    }
}
