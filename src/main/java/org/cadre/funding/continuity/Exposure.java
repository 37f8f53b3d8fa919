package org.cadre.funding.continuity;

import java.math.BigDecimal;

/**
 * F23: what hangs on the rate of one currency.
 *
 * @param assets cash and receivables in it
 * @param liabilities payables in it
 * @param undelivered signed for us, not yet due
 * @param obligations promised by us, not yet due
 * @param rate one unit of it in the base currency
 */
public record Exposure(
        String currency,
        BigDecimal assets,
        BigDecimal liabilities,
        BigDecimal undelivered,
        BigDecimal obligations,
        BigDecimal rate) {

    public static final Ratio USUAL_SHOCK = Ratio.of(1, 10);

    /** In the currency itself; below 0 its rise costs money. */
    public BigDecimal net() {
        return assets.subtract(liabilities).add(undelivered).subtract(obligations);
    }

    /** What a fall of the currency by so much takes from us, in the base currency. */
    public Ratio lostBy(Ratio shock) {
        return Ratio.of(net()).times(Ratio.of(rate)).times(shock);
    }
}
