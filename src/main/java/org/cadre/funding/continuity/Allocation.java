package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which source meets which need. */
public final class Allocation {

    private final List<Share> shares;
    private final Map<String, List<Share>> byLine;

    /**
     * @param month counted from the first of the plan
     */
    public record Share(FundingSource source, String line, int month, BigDecimal amount) {}

    /**
     * @param shares in the order in which they were made, each above zero
     */
    public Allocation(List<Share> shares) {
        this.shares = List.copyOf(shares);
        byLine = this.shares.stream().collect(Collectors.groupingBy(Share::line));
    }

    /** In the order in which they were made, each above zero. */
    public List<Share> shares() {
        return shares;
    }

    /** Those of a line, as {@link #shares}. */
    public List<Share> on(String line) {
        return byLine.getOrDefault(line, List.of());
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
        for (var share : on(line)) {
            amounts[share.month()] = amounts[share.month()].add(share.amount());
        }
        return amounts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Allocation that && that.shares.equals(shares);
    }

    @Override
    public int hashCode() {
        return shares.hashCode();
    }

    @Override
    public String toString() {
        return shares.toString();
    }
}
