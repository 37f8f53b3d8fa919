package org.cadre.diversity.disclosure.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whole numbers between bounds, and sums of them that are known. */
final class Constraints {

    /** More people than there are: no bound. */
    static final long FAR = 1L << 32;

    /** {@code sum of factor * variable = constant}. */
    record Row(int[] variables, long[] factors, long constant) {}

    private final List<Row> rows = new ArrayList<>();
    private long[] low = new long[16];
    private long[] high = new long[16];
    private int size;

    int add(long least, long most) {
        if (size == low.length) {
            low = Arrays.copyOf(low, 2 * size);
            high = Arrays.copyOf(high, 2 * size);
        }
        low[size] = least;
        high[size] = most;
        return size++;
    }

    void tighten(int variable, long least, long most) {
        low[variable] = Math.max(low[variable], least);
        high[variable] = Math.min(high[variable], most);
    }

    void sum(int[] variables, long[] factors, long constant) {
        rows.add(new Row(variables.clone(), factors.clone(), constant));
    }

    int size() {
        return size;
    }

    long low(int variable) {
        return low[variable];
    }

    long high(int variable) {
        return high[variable];
    }

    List<Row> rows() {
        return rows;
    }

    /** The same with one variable known. */
    Constraints with(int variable, long value) {
        var copy = new Constraints();
        copy.rows.addAll(rows);
        copy.low = Arrays.copyOf(low, low.length);
        copy.high = Arrays.copyOf(high, high.length);
        copy.size = size;
        copy.tighten(variable, value, value);
        return copy;
    }

    /** Whether the values are within every bound and give every sum. */
    boolean hold(long[] values) {
        for (int i = 0; i < size; i++) {
            if (values[i] < low[i] || values[i] > high[i]) {
                return false;
            }
        }
        return rows.stream().allMatch(row -> sum(row, values) == row.constant());
    }

    private static long sum(Row row, long[] values) {
        long sum = 0;
        for (int i = 0; i < row.variables().length; i++) {
            var part = Math.multiplyExact(row.factors()[i], values[row.variables()[i]]);
            sum = Math.addExact(sum, part);
        }
        return sum;
    }

    /**
     * Narrows bounds as far as single sums allow; some variables become known by that.
     *
     * @return false if no values fit
     */
    boolean propagate() {
        boolean changed = true;
        for (int round = 0; changed && round < 4 * size + 4; round++) {
            changed = false;
            for (var row : rows) {
                changed |= propagate(row);
            }
            for (int i = 0; i < size; i++) {
                if (low[i] > high[i]) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean propagate(Row row) {
        long least = 0;
        long most = 0;
        for (int i = 0; i < row.variables().length; i++) {
            least += end(row, i, false);
            most += end(row, i, true);
        }
        boolean changed = false;
        for (int i = 0; i < row.variables().length; i++) {
            // what the others leave for factor * variable
            long from = row.constant() - (most - end(row, i, true));
            long to = row.constant() - (least - end(row, i, false));
            changed |= narrow(row.variables()[i], row.factors()[i], from, to);
        }
        return changed;
    }

    private long end(Row row, int i, boolean upper) {
        int variable = row.variables()[i];
        long factor = row.factors()[i];
        return factor * (upper == factor > 0 ? high[variable] : low[variable]);
    }

    private boolean narrow(int variable, long factor, long from, long to) {
        long least = factor > 0 ? Math.ceilDiv(from, factor) : Math.ceilDiv(to, factor);
        long most = factor > 0 ? Math.floorDiv(to, factor) : Math.floorDiv(from, factor);
        boolean changed = least > low[variable] || most < high[variable];
        tighten(variable, least, most);
        return changed;
    }
}
