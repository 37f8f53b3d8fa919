package org.cadre.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whole numbers between zero and a bound, with bounds on sums of them, that are worth most
 * together; found by branch and bound, depth first.
 *
 * <p>A branch is left only when nothing in it can be worth more than what was found. That bound is
 * computed anew from the programme as it was given and the prices of its sums, so it holds whatever
 * rounding did to the prices.
 */
public final class IntegerProgramme {

    private static final double WHOLE = 1e-6;
    private static final double WORTH_MORE = 1e-10;
    private static final long NEVER = Long.MAX_VALUE;

    private final double[] worth;
    private final List<double[]> sums = new ArrayList<>();
    private final List<Double> lower = new ArrayList<>();
    private final List<Double> upper = new ArrayList<>();
    private int[] best = {};
    private double bestWorth = Double.NEGATIVE_INFINITY;
    private int patience = Integer.MAX_VALUE;
    private long deadline = NEVER;
    private boolean proven = true;

    public IntegerProgramme(double[] worth, int[] most) {
        this.worth = worth.clone();
        for (int each : most) {
            lower.add(0.0);
            upper.add((double) each);
        }
    }

    /** How many there are. */
    public int numbers() {
        return worth.length;
    }

    public void addSum(double[] coefficients, int atLeast, int atMost) {
        sums.add(coefficients.clone());
        lower.add((double) atLeast);
        upper.add((double) atMost);
    }

    /** The best; empty where there are no such numbers. */
    public Optional<int[]> solve() {
        return solve(Double.NEGATIVE_INFINITY, Integer.MAX_VALUE);
    }

    /** The best that is found in time; {@link #isProven} says whether there is none better. */
    public Optional<int[]> solve(Duration limit) {
        deadline = System.nanoTime() + limit.toNanos();
        return solve();
    }

    /** Whether all branches were looked at. */
    public boolean isProven() {
        return proven;
    }

    /**
     * Numbers that are worth more than something; empty where there are none.
     *
     * @param patience after so many branches what was found is enough, though it may not be the
     *     best; that there is nothing is always proven
     */
    public Optional<int[]> solve(double above, int patience) {
        bestWorth = above;
        this.patience = patience;
        branch(
                new Dictionary(
                        worth,
                        sums.toArray(double[][]::new),
                        lower.stream().mapToDouble(each -> each).toArray(),
                        upper.stream().mapToDouble(each -> each).toArray()));
        return best.length > 0 ? Optional.of(best) : Optional.empty();
    }

    private void branch(Dictionary node) {
        patience--;
        if (patience < 0 && best.length > 0 || isTimeUp()) {
            proven = false;
            return;
        }
        if (!node.solve() || !canBeBetter(node)) {
            return;
        }
        var values = node.values();
        int variable = mostBroken(values);
        if (variable < 0) {
            take(values);
            return;
        }
        double floor = Math.floor(values[variable]);
        var below = node.with(variable, node.lower(variable), floor);
        var above = node.with(variable, floor + 1, node.upper(variable));
        boolean isNearAbove = values[variable] - floor > 0.5;
        branch(isNearAbove ? above : below);
        branch(isNearAbove ? below : above);
    }

    private boolean isTimeUp() {
        return deadline != NEVER && System.nanoTime() - deadline > 0;
    }

    private boolean canBeBetter(Dictionary node) {
        return best.length == 0 && bestWorth == Double.NEGATIVE_INFINITY
                || bound(node) > bestWorth + WORTH_MORE * (1 + Math.abs(bestWorth));
    }

    /** What no numbers within the bounds of a node can exceed. */
    private double bound(Dictionary node) {
        int n = worth.length;
        var left = worth.clone();
        double bound = 0;
        for (int i = 0; i < sums.size(); i++) {
            double price = node.price(n + i);
            if (price != 0) {
                bound += Math.max(price * node.lower(n + i), price * node.upper(n + i));
                for (int variable = 0; variable < n; variable++) {
                    left[variable] -= price * sums.get(i)[variable];
                }
            }
        }
        for (int variable = 0; variable < n; variable++) {
            bound +=
                    Math.max(
                            left[variable] * node.lower(variable),
                            left[variable] * node.upper(variable));
        }
        return bound;
    }

    /** The variable that is farthest from a whole number; -1 where all are whole. */
    private int mostBroken(double[] values) {
        int broken = -1;
        double farthest = WHOLE;
        for (int variable = 0; variable < worth.length; variable++) {
            double away = Math.abs(values[variable] - Math.rint(values[variable]));
            if (away > farthest) {
                farthest = away;
                broken = variable;
            }
        }
        return broken;
    }

    private void take(double[] values) {
        var whole =
                Arrays.stream(values, 0, worth.length).mapToInt(v -> (int) Math.rint(v)).toArray();
        double sum = 0;
        for (int variable = 0; variable < whole.length; variable++) {
            sum += worth[variable] * whole[variable];
        }
        if (sum > bestWorth) {
            best = whole;
            bestWorth = sum;
        }
    }
}
