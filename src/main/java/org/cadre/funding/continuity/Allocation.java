package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which source meets which need.
 *
 * @param shares in the order in which they were made, each above zero
 */
public record Allocation(List<Share> shares) {

    /**
     * @param month counted from the first of the plan
     */
    public record Share(FundingSource source, String line, int month, BigDecimal amount) {}

    public Allocation {
        shares = List.copyOf(shares);
    }

    public BigDecimal total() {
        return sum(share -> true);
    }

    /** What of it meets a condition, together. */
    public BigDecimal sum(Predicate<Share> condition) {
        return shares.stream()
                .filter(condition)
                .map(Share::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a line gets in each month. */
    public BigDecimal[] of(String line, int horizon) {
        var amounts = new BigDecimal[horizon];
        Arrays.fill(amounts, BigDecimal.ZERO);
        for (var share : shares) {
            if (share.line().equals(line)) {
                amounts[share.month()] = amounts[share.month()].add(share.amount());
            }
        }
        return amounts;
    }
}
