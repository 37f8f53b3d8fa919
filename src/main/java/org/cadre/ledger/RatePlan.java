package org.cadre.ledger;

import org.cadre.budget.Words;
import org.cadre.platform.refusal.WrongValue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What one unit of a currency is worth in that of the journal.
 *
 * @param source who says so
 */
public record RatePlan(LocalDate day, Currency currency, BigDecimal rate, String source) {

    private static final int DIGITS = 10;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(DIGITS - 1);

    /** Nothing, less than nothing, or more digits than a rate has. */
    public static final class RateIsNoRate extends WrongValue {
        RateIsNoRate() {
            super("rate");
        }
    }

    public RatePlan {
        source = Words.needed("source", source, 120);
        if (rate.signum() <= 0
                || rate.compareTo(MOST) >= 0
                || rate.stripTrailingZeros().scale() > DIGITS) {
            throw new RateIsNoRate();
        }
        rate = rate.setScale(DIGITS, RoundingMode.UNNECESSARY);
    }
}
