package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;

/**
 * Equipment that costs money after it was bought.
 *
 * @param yearly maintenance, licences and consumables
 * @param handOver the first month that the programme pays no more
 * @param covered what somebody has agreed to pay for it in a year after that
 */
public record RunningAsset(String id, BigDecimal yearly, YearMonth handOver, BigDecimal covered) {

    private static final int MONTHS = 12;

    /** F17: running costs of a year that nobody covers, for the months after hand-over. */
    public static Ratio burden(Collection<RunningAsset> assets, int year) {
        return assets.stream().map(asset -> asset.burden(year)).reduce(Ratio.ZERO, Ratio::plus);
    }

    private Ratio burden(int year) {
        int before = (handOver.getYear() - year) * MONTHS + handOver.getMonthValue() - 1;
        int months = MONTHS - Math.clamp(before, 0, MONTHS);
        var open = yearly.subtract(covered).max(BigDecimal.ZERO);
        return Ratio.of(open).times(Ratio.of(months, MONTHS));
    }
}
