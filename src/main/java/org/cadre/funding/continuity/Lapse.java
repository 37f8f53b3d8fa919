package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.List;

/**
 * What of a source nobody plans to use before it ends.
 *
 * @param unspent what is left of it
 * @param lastMonth whose costs it may still pay
 * @param atRisk F8: above 0 it goes back to the donor, below 0 more is planned than there is
 */
public record Lapse(String source, BigDecimal unspent, int lastMonth, BigDecimal atRisk) {

    /**
     * @param planned draws by month of the plan
     * @param now the first month that is not closed
     */
    public static Lapse of(FundingSource source, List<BigDecimal> planned, int now) {
        int from = Math.max(now, source.eligibleFrom());
        int to = Math.min(source.eligibleTo() + 1, planned.size());
        var drawn = from < to ? Amounts.sum(planned.subList(from, to)) : BigDecimal.ZERO;
        return new Lapse(
                source.id(), source.amount(), source.eligibleTo(), source.amount().subtract(drawn));
    }

    public boolean isLost() {
        return atRisk.signum() > 0;
    }
}
