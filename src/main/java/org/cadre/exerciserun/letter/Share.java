package org.cadre.exerciserun.letter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How much of what was to be done was done: MET counts, PARTIAL for a half, of those two and
 * NOT_MET, each with its weight. What was not observed or does not apply is left out, and shows in
 * the coverage.
 *
 * @param points weights of what was done, with halves; never more than {@code of}
 * @param of weights of what is counted
 * @param counted number of actions that are counted
 * @param actions number of actions that there are
 */
public record Share(BigDecimal points, int of, int counted, int actions) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Share of(List<ActionResult> actions) {
        var counted = actions.stream().filter(ActionResult::isCounted).toList();
        int halves = counted.stream().mapToInt(ActionResult::halves).sum();
        int weights = counted.stream().mapToInt(ActionResult::weight).sum();
        return new Share(
                BigDecimal.valueOf(halves).divide(TWO), weights, counted.size(), actions.size());
    }

    boolean isAtLeast(BigDecimal threshold) {
        return points.compareTo(threshold.multiply(BigDecimal.valueOf(of))) >= 0;
    }

    /** Whole percent, rounded down: what is shown as 90 is 90 or more. 0 of nothing. */
    public int percent() {
        return of == 0
                ? 0
                : points.multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(of), 0, RoundingMode.DOWN)
                        .intValueExact();
    }
}
