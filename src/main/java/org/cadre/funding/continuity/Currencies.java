package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How rates may move: each month the logarithm of a rate by a normal number, on average not at all
 * (log-normal).
 *
 * @param of the currency of each source that is not in the base currency
 * @param volatility standard deviation of a month, by currency; others stand still
 * @param digits of the base currency
 */
public record Currencies(Map<String, String> of, Map<String, BigDecimal> volatility, int digits) {

    public static final Currencies NONE = new Currencies(Map.of(), Map.of(), 0);

    public Currencies {
        of = Map.copyOf(of);
        volatility = Map.copyOf(volatility);
    }
}
