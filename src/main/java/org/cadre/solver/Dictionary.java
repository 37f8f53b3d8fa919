package org.cadre.solver;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A linear programme with bounds on variables and on sums of them, solved by the dual simplex
 * method.
 *
 * <p>The variables {@code 0} to {@code n-1} are those of the programme, {@code n} to {@code n+m-1}
 * the sums. Of all of them {@code m} are basic: each is written as a sum over the others, which
 * stand at one of their bounds. The one that is farthest out of its bounds leaves the basis, the
 * one that costs least enters. Whatever the bounds are, the start is as good as can be, so a copy
 * with other bounds is solved from where the original ended.
 */
final class Dictionary {

    private static final double TOLERANCE = 1e-9;
    private static final double OUT = 1e-7;
    private static final int MOST_PIVOTS = 20_000;
    private static final int CAREFUL_AFTER = 500;

    private final double[][] rows;
    private final double[] worth;
    private final int[] basic;
    private final int[] free;
    private final double[] lower;
    private final double[] upper;
    private final boolean[] isUp;

    /**
     * All variables at the bound that is worth most.
     *
     * @param sums coefficients of the variables in each sum
     * @param lower of the variables, then of the sums; finite
     * @param upper likewise
     */
    Dictionary(double[] worth, double[][] sums, double[] lower, double[] upper) {
        int n = worth.length;
        rows = Arrays.stream(sums).map(double[]::clone).toArray(double[][]::new);
        this.worth = worth.clone();
        basic = IntStream.range(n, n + sums.length).toArray();
        free = IntStream.range(0, n).toArray();
        this.lower = lower.clone();
        this.upper = upper.clone();
        isUp = new boolean[n + sums.length];
        for (int variable = 0; variable < n; variable++) {
            isUp[variable] = worth[variable] > 0;
        }
    }

    private Dictionary(Dictionary other) {
        rows = Arrays.stream(other.rows).map(double[]::clone).toArray(double[][]::new);
        worth = other.worth.clone();
        basic = other.basic.clone();
        free = other.free.clone();
        lower = other.lower.clone();
        upper = other.upper.clone();
        isUp = other.isUp.clone();
    }

    /** The same with other bounds of one variable. */
    Dictionary with(int variable, double newLower, double newUpper) {
        var copy = new Dictionary(this);
        copy.lower[variable] = newLower;
        copy.upper[variable] = newUpper;
        return copy;
    }

    double lower(int variable) {
        return lower[variable];
    }

    double upper(int variable) {
        return upper[variable];
    }

    /** Whether there is a solution; where there is one the values are the best. */
    boolean solve() {
        for (int pivots = 0; pivots < MOST_PIVOTS; pivots++) {
            int row = leaving(pivots > CAREFUL_AFTER);
            if (row < 0) {
                return true;
            }
            int column = entering(row, pivots > CAREFUL_AFTER);
            if (column < 0) {
                return false;
            }
            pivot(row, column);
        }
        throw new IllegalStateException("A linear programme was not solved");
    }

    /** The values of all variables and sums. */
    double[] values() {
        var values = new double[lower.length];
        for (int variable : free) {
            values[variable] = bound(variable);
        }
        for (int row = 0; row < basic.length; row++) {
            values[basic[row]] = value(row);
        }
        return values;
    }

    /** What one more of a sum is worth. */
    double price(int sum) {
        for (int column = 0; column < free.length; column++) {
            if (free[column] == sum) {
                return worth[column];
            }
        }
        return 0;
    }

    private double bound(int variable) {
        return isUp[variable] ? upper[variable] : lower[variable];
    }

    private double value(int row) {
        double value = 0;
        for (int column = 0; column < free.length; column++) {
            value += rows[row][column] * bound(free[column]);
        }
        return value;
    }

    /** The row that is farthest out of its bounds; if careful, that of the first such variable. */
    private int leaving(boolean careful) {
        int leaving = -1;
        double farthest = OUT;
        for (int row = 0; row < basic.length; row++) {
            double out = out(row);
            boolean isBefore =
                    leaving < 0 || (careful ? basic[row] < basic[leaving] : out > farthest);
            if (out > OUT && isBefore) {
                leaving = row;
                farthest = out;
            }
        }
        return leaving;
    }

    private double out(int row) {
        double value = value(row);
        return Math.max(lower[basic[row]] - value, value - upper[basic[row]]);
    }

    /** The column that can bring a row into its bounds and costs least. */
    private int entering(int row, boolean careful) {
        double direction = value(row) < lower[basic[row]] ? 1 : -1;
        int entering = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int column = 0; column < free.length; column++) {
            int variable = free[column];
            double effect = direction * rows[row][column] * (isUp[variable] ? -1 : 1);
            if (effect > TOLERANCE && lower[variable] < upper[variable]) {
                double cost = Math.abs(worth[column]) / effect;
                boolean isLess = cost < least - 1e-12;
                boolean isSame = !isLess && cost < least + 1e-12;
                boolean isBetter =
                        isSame
                                && (careful
                                        ? variable < free[entering]
                                        : Math.abs(rows[row][column])
                                                > Math.abs(rows[row][entering]));
                if (isLess || isBetter) {
                    entering = column;
                    least = Math.min(least, cost);
                }
            }
        }
        return entering;
    }

    private void pivot(int row, int column) {
        int leaves = basic[row];
        isUp[leaves] = value(row) > upper[leaves];
        basic[row] = free[column];
        free[column] = leaves;
        double by = rows[row][column];
        var pivot = rows[row];
        for (int i = 0; i < pivot.length; i++) {
            pivot[i] = i == column ? 1 / by : -pivot[i] / by;
        }
        for (int other = 0; other < rows.length; other++) {
            if (other != row) {
                substitute(rows[other], pivot, column);
            }
        }
        substitute(worth, pivot, column);
    }

    private static void substitute(double[] into, double[] pivot, int column) {
        double times = into[column];
        if (times != 0) {
            into[column] = 0;
            for (int i = 0; i < pivot.length; i++) {
                into[i] += times * pivot[i];
            }
        }
    }
}
