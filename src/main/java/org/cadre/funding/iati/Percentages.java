package org.cadre.funding.iati;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Weights as percentages that are together 100, to the last digit (largest remainder). */
final class Percentages {

    private static final int DIGITS = 2;
    private static final BigDecimal ALL = new BigDecimal("100.00");
    private static final int EXACT = 30;

    private Percentages() {}

    static SortedMap<String, BigDecimal> of(Map<String, BigDecimal> weights) {
        var sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var shares = new TreeMap<String, BigDecimal>();
        var rests = new TreeMap<String, BigDecimal>();
        var left = ALL;
        for (var weight : weights.entrySet()) {
            var exact = weight.getValue().multiply(ALL).divide(sum, EXACT, RoundingMode.DOWN);
            var share = exact.setScale(DIGITS, RoundingMode.DOWN);
            shares.put(weight.getKey(), share);
            rests.put(weight.getKey(), exact.subtract(share));
            left = left.subtract(share);
        }
        var unit = BigDecimal.ONE.movePointLeft(DIGITS);
        rests.entrySet().stream()
                .sorted(
                        Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(left.unscaledValue().longValueExact())
                .forEach(rest -> shares.merge(rest.getKey(), unit, BigDecimal::add));
        return shares;
    }
}
