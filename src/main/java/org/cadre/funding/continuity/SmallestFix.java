package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What it takes that no line falls before a month: money, or less money and a re-allocation.
 *
 * @param missing F3 by line and month: what money alone would have to cover, if nothing moves
 * @param reallocation what the sources could do first, within what they may pay for
 */
public record SmallestFix(List<Missing> missing, Reallocation reallocation) {

    /**
     * Money that is not there, free to be spent on a line.
     *
     * @param month counted from the first of the plan
     */
    public record Missing(String line, int month, BigDecimal amount) {}

    public SmallestFix {
        missing = List.copyOf(missing);
    }

    /**
     * @param before counted from the first of the plan; the first month that may stay as it is
     */
    public static SmallestFix of(FundingPlan plan, Certainty least, int before) {
        return of(plan, least, Waterfall.of(plan, least), before);
    }

    /**
     * @param allocation the waterfall of the plan at that certainty
     * @param before as {@link #of(FundingPlan, Certainty, int)}
     */
    public static SmallestFix of(
            FundingPlan plan, Certainty least, Allocation allocation, int before) {
        var missing = new ArrayList<Missing>();
        for (var line : plan.lines()) {
            var covered = allocation.of(line.id(), plan.horizon());
            for (int month = 0; month < before; month++) {
                var gap = line.need().get(month).subtract(covered[month]);
                if (gap.signum() > 0) {
                    missing.add(new Missing(line.id(), month, gap));
                }
            }
        }
        return new SmallestFix(missing, Reallocation.of(plan, least, before));
    }

    /** What one line needs, if nothing moves. */
    public BigDecimal money(String line) {
        return Amounts.sum(
                missing.stream()
                        .filter(each -> each.line().equals(line))
                        .map(Missing::amount)
                        .toList());
    }

    /** What all lines need, if nothing moves. */
    public BigDecimal money() {
        return total(missing, Missing::amount);
    }

    static <T> BigDecimal total(List<T> parts, Function<T, BigDecimal> amount) {
        return Amounts.sum(parts.stream().map(amount).toList());
    }
}
