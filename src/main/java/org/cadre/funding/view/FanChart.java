package org.cadre.funding.view;

import org.cadre.funding.continuity.Simulated.Fan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Paths of a drawing of 640 by 240: bands between quantiles, and the line of the middle. Time runs
 * as the reader reads.
 */
public record FanChart(List<Fan> fan, boolean rightToLeft) {

    private static final int WIDTH = 640;
    private static final BigDecimal HEIGHT = BigDecimal.valueOf(240);

    public int width() {
        return WIDTH;
    }

    public BigDecimal height() {
        return HEIGHT;
    }

    /** The highest value. */
    public BigDecimal top() {
        return fan.stream().map(Fan::p95).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    /** Between one in twenty and nineteen in twenty. */
    public String outer() {
        return band(Fan::p5, Fan::p95);
    }

    /** Between one and three quarters. */
    public String inner() {
        return band(Fan::p25, Fan::p75);
    }

    public String middle() {
        return "M" + along(Fan::p50, false);
    }

    private String band(Function<Fan, BigDecimal> low, Function<Fan, BigDecimal> high) {
        return "M" + along(low, false) + " L" + along(high, true) + " Z";
    }

    private String along(Function<Fan, BigDecimal> value, boolean backwards) {
        int last = fan.size() - 1;
        var top = top();
        return IntStream.rangeClosed(0, last)
                .map(place -> backwards ? last - place : place)
                .mapToObj(month -> x(month) + " " + y(value.apply(fan.get(month)), top))
                .collect(Collectors.joining(" L"));
    }

    private int x(int month) {
        int along = fan.size() < 2 ? 0 : month * WIDTH / (fan.size() - 1);
        return rightToLeft ? WIDTH - along : along;
    }

    private static String y(BigDecimal value, BigDecimal top) {
        return top.signum() == 0
                ? HEIGHT.toPlainString()
                : HEIGHT.subtract(value.multiply(HEIGHT).divide(top, 1, RoundingMode.HALF_UP))
                        .toPlainString();
    }
}
