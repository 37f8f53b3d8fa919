package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of what is pledged has come by the end of a month, exactly, where pledges do not depend
 * on each other: the distribution of a sum, pledge after pledge.
 *
 * @param chances of each possible sum; those that cannot be yet are there with 0
 */
public record PledgeForecast(Map<BigDecimal, BigDecimal> chances) {

    public static PledgeForecast by(int month, List<Pledge> pledges) {
        Map<BigDecimal, BigDecimal> chances =
                new TreeMap<>(Map.of(BigDecimal.ZERO, BigDecimal.ONE));
        for (var pledge : pledges) {
            var come = pledge.by(month);
            var not = BigDecimal.ONE.subtract(come);
            var next = new TreeMap<BigDecimal, BigDecimal>();
            chances.forEach(
                    (sum, chance) -> {
                        next.merge(sum, chance.multiply(not), BigDecimal::add);
                        next.merge(
                                sum.add(pledge.amount()), chance.multiply(come), BigDecimal::add);
                    });
            chances = next;
        }
        return new PledgeForecast(chances);
    }

    public BigDecimal mean() {
        return chances.entrySet().stream()
                .map(entry -> entry.getKey().multiply(entry.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Standard deviation. */
    public BigDecimal deviation() {
        var mean = mean();
        return chances.entrySet().stream()
                .map(
                        entry -> {
                            var from = entry.getKey().subtract(mean);
                            return from.multiply(from).multiply(entry.getValue());
                        })
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .sqrt(MathContext.DECIMAL128);
    }

    /** How likely it is at least so much. */
    public BigDecimal atLeast(BigDecimal amount) {
        return chances.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(amount) >= 0)
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
