package org.cadre.diversity.disclosure.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The simplex method for variables between bounds, without rounding: every row has whole numbers
 * and a denominator of its own, and is kept as small as it can be.
 *
 * <p>A row says {@code denominator * basic = constant + sum of coefficient * other}. The others
 * stand at whole numbers within their bounds; the basic ones follow. Bounds may change at any time:
 * {@link #restore} then finds a point within them again. Among equals the smallest number goes
 * first, so it always ends.
 */
final class Tableau {

    private final long[] low;
    private final long[] high;

    /** Of a variable: its row, or its column as {@code ~column}. */
    private final int[] place;

    private final int[] basic;
    private final Patience patience;
    private final int[] others;
    private final long[][] rows;
    private final long[] constant;
    private final long[] denominator;

    /** Of a row: denominator times the value of its variable. */
    private final long[] numerator;

    /** Of a column. */
    private final long[] value;

    /**
     * @param start where the variables begin that can be chosen freely
     */
    Tableau(long[] low, long[] high, List<Constraints.Row> sums, long[] start, Patience patience) {
        this.patience = patience;
        this.low = low;
        this.high = high;
        int size = low.length;
        var matrix = new ArrayList<long[]>();
        for (var sum : sums) {
            var row = new long[size + 1];
            for (int i = 0; i < sum.variables().length; i++) {
                row[sum.variables()[i]] += sum.factors()[i];
            }
            row[size] = sum.constant();
            matrix.add(row);
        }
        var pivots = eliminate(matrix, size);
        place = new int[size];
        basic = new int[matrix.size()];
        others = new int[size - matrix.size()];
        rows = new long[basic.length][others.length];
        constant = new long[basic.length];
        denominator = new long[basic.length];
        numerator = new long[basic.length];
        value = new long[others.length];
        fill(matrix, pivots, start);
    }

    /** Gauss and Jordan; drops rows that follow from others. Gives the variable of each row. */
    private static List<Integer> eliminate(List<long[]> matrix, int size) {
        var pivots = new ArrayList<Integer>();
        for (int r = 0; r < matrix.size(); ) {
            var row = matrix.get(r);
            int pivot = pivot(row, size);
            if (pivot < 0) {
                if (row[size] != 0) {
                    throw new Infeasible();
                }
                matrix.remove(r);
                continue;
            }
            for (int other = 0; other < matrix.size(); other++) {
                if (other != r && matrix.get(other)[pivot] != 0) {
                    subtract(matrix.get(other), row, pivot);
                }
            }
            pivots.add(pivot);
            r++;
        }
        return pivots;
    }

    /** Of the smallest coefficients the first. */
    private static int pivot(long[] row, int size) {
        int pivot = -1;
        for (int i = 0; i < size; i++) {
            if (row[i] != 0 && (pivot < 0 || Math.abs(row[i]) < Math.abs(row[pivot]))) {
                pivot = i;
            }
        }
        return pivot;
    }

    private static void subtract(long[] from, long[] row, int pivot) {
        long factor = row[pivot];
        long other = from[pivot];
        for (int i = 0; i < from.length; i++) {
            from[i] = Fractions.difference(factor, from[i], other, row[i]);
        }
        reduce(from);
    }

    private static void reduce(long[] row) {
        long divisor = 0;
        for (int i = 0; i < row.length && divisor != 1; i++) {
            if (row[i] != 0) {
                divisor = Fractions.commonDivisor(divisor, row[i]);
            }
        }
        if (divisor > 1) {
            for (int i = 0; i < row.length; i++) {
                row[i] /= divisor;
            }
        }
    }

    private void fill(List<long[]> matrix, List<Integer> pivots, long[] start) {
        Arrays.fill(place, -1);
        for (int r = 0; r < basic.length; r++) {
            basic[r] = pivots.get(r);
            place[basic[r]] = r;
        }
        int column = 0;
        for (int i = 0; i < place.length; i++) {
            if (place[i] < 0) {
                others[column] = i;
                value[column] = Math.clamp(start[i], low[i], high[i]);
                place[i] = ~column++;
            }
        }
        for (int r = 0; r < basic.length; r++) {
            var row = matrix.get(r);
            long sign = Long.signum(row[basic[r]]);
            denominator[r] = sign * row[basic[r]];
            constant[r] = sign * row[place.length];
            for (int c = 0; c < others.length; c++) {
                rows[r][c] = -sign * row[others[c]];
            }
            follow(r);
        }
    }

    private void follow(int r) {
        long sum = constant[r];
        for (int c = 0; c < others.length; c++) {
            if (rows[r][c] != 0 && value[c] != 0) {
                sum = Math.addExact(sum, Math.multiplyExact(rows[r][c], value[c]));
            }
        }
        numerator[r] = sum;
    }

    long low(int variable) {
        return low[variable];
    }

    long high(int variable) {
        return high[variable];
    }

    /** New bounds of one variable; {@link #restore} has to follow. */
    void bound(int variable, long least, long most) {
        low[variable] = least;
        high[variable] = most;
        if (place[variable] < 0 && least <= most) {
            move(~place[variable], Math.clamp(value[~place[variable]], least, most));
        }
    }

    private void move(int column, long to) {
        long by = to - value[column];
        if (by != 0) {
            value[column] = to;
            for (int r = 0; r < basic.length; r++) {
                if (rows[r][column] != 0) {
                    var change = Math.multiplyExact(rows[r][column], by);
                    numerator[r] = Math.addExact(numerator[r], change);
                }
            }
        }
    }

    /** The value of a variable, rounded up. */
    long ceiling(int variable) {
        return place[variable] < 0
                ? value[~place[variable]]
                : Math.ceilDiv(numerator[place[variable]], denominator[place[variable]]);
    }

    long floor(int variable) {
        return place[variable] < 0
                ? value[~place[variable]]
                : Math.floorDiv(numerator[place[variable]], denominator[place[variable]]);
    }

    /** A variable that is no whole number; -1 if all are. */
    int broken() {
        int broken = -1;
        for (int r = 0; r < basic.length; r++) {
            if (numerator[r] % denominator[r] != 0 && (broken < 0 || basic[r] < broken)) {
                broken = basic[r];
            }
        }
        return broken;
    }

    /** Of a point without broken values. */
    long[] point() {
        var point = new long[place.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = floor(i);
        }
        return point;
    }

    /** Finds a point within all bounds; false if there is none. */
    boolean restore() {
        while (true) {
            int row = -1;
            for (int r = 0; r < basic.length; r++) {
                if ((isBelow(r) || isAbove(r)) && (row < 0 || basic[r] < basic[row])) {
                    row = r;
                }
            }
            if (row < 0) {
                return true;
            }
            boolean up = isBelow(row);
            int column = -1;
            for (int c = 0; c < others.length; c++) {
                if (mayMove(c, rows[row][c] > 0 == up, rows[row][c])
                        && (column < 0 || others[c] < others[column])) {
                    column = c;
                }
            }
            if (column < 0) {
                return false;
            }
            exchange(row, column, up ? low[basic[row]] : high[basic[row]]);
        }
    }

    private boolean isBelow(int r) {
        return numerator[r] < Math.multiplyExact(low[basic[r]], denominator[r]);
    }

    private boolean isAbove(int r) {
        return numerator[r] > Math.multiplyExact(high[basic[r]], denominator[r]);
    }

    private boolean mayMove(int column, boolean up, long effect) {
        int variable = others[column];
        return effect != 0 && (up ? value[column] < high[variable] : value[column] > low[variable]);
    }

    /** Goes to where the variable is smallest or largest; begins at a point within all bounds. */
    void optimise(int variable, boolean largest) {
        while (true) {
            int column = entering(variable, largest);
            if (column < 0) {
                return;
            }
            boolean up = effect(variable, column) > 0 == largest;
            advance(column, up);
        }
    }

    /** What one more of a column adds to the variable, times a positive number. */
    private long effect(int variable, int column) {
        return place[variable] < 0
                ? (~place[variable] == column ? 1 : 0)
                : rows[place[variable]][column];
    }

    private int entering(int variable, boolean largest) {
        int entering = -1;
        for (int c = 0; c < others.length; c++) {
            long effect = effect(variable, c);
            if (mayMove(c, effect > 0 == largest, effect)
                    && (entering < 0 || others[c] < others[entering])) {
                entering = c;
            }
        }
        return entering;
    }

    /** Moves a column until a bound stops it: its own, or that of a row, which it then replaces. */
    private void advance(int column, boolean up) {
        int variable = others[column];
        long room = up ? high[variable] - value[column] : value[column] - low[variable];
        int stopping = -1;
        long steps = room;
        long parts = 1;
        for (int r = 0; r < basic.length; r++) {
            long slope = up ? rows[r][column] : -rows[r][column];
            if (slope == 0) {
                continue;
            }
            long free =
                    slope > 0
                            ? Math.multiplyExact(high[basic[r]], denominator[r]) - numerator[r]
                            : numerator[r] - Math.multiplyExact(low[basic[r]], denominator[r]);
            int order = Fractions.compare(free, Math.abs(slope), steps, parts);
            if (order < 0 || order == 0 && stopping >= 0 && basic[r] < basic[stopping]) {
                stopping = r;
                steps = free;
                parts = Math.abs(slope);
            }
        }
        if (stopping < 0) {
            move(column, up ? high[variable] : low[variable]);
            return;
        }
        boolean rises = rows[stopping][column] > 0 == up;
        exchange(stopping, column, rises ? high[basic[stopping]] : low[basic[stopping]]);
    }

    /** The variable of the row goes to a bound and becomes free, that of the column follows. */
    private void exchange(int row, int column, long bound) {
        patience.spend((long) basic.length * others.length);
        int leaving = basic[row];
        int entering = others[column];
        var pivotRow = rows[row];
        long pivot = pivotRow[column];
        long sign = Long.signum(pivot);
        for (int c = 0; c < others.length; c++) {
            pivotRow[c] = c == column ? sign * denominator[row] : -sign * pivotRow[c];
        }
        constant[row] = -sign * constant[row];
        denominator[row] = sign * pivot;
        basic[row] = entering;
        others[column] = leaving;
        place[entering] = row;
        place[leaving] = ~column;
        long before = value[column];
        value[column] = bound;
        follow(row);
        reduce(row);
        var used = used(pivotRow);
        // what the entering variable has moved by, in parts of its denominator
        long moved = numerator[row] - Math.multiplyExact(before, denominator[row]);
        for (int r = 0; r < basic.length; r++) {
            if (r != row && rows[r][column] != 0) {
                substitute(r, row, column, used, moved);
            }
        }
    }

    private static int[] used(long[] row) {
        return IntStream.range(0, row.length).filter(c -> row[c] != 0).toArray();
    }

    /** Writes a row without the variable that has become basic. */
    private void substitute(int r, int row, int column, int[] used, long moved) {
        var target = rows[r];
        var source = rows[row];
        long factor = denominator[row];
        long other = -target[column];
        target[column] = 0;
        if (factor != 1) {
            for (int c = 0; c < target.length; c++) {
                target[c] = Math.multiplyExact(factor, target[c]);
            }
        }
        for (int c : used) {
            target[c] = Fractions.difference(1, target[c], other, source[c]);
        }
        constant[r] = Fractions.difference(factor, constant[r], other, constant[row]);
        numerator[r] = Fractions.difference(factor, numerator[r], other, moved);
        denominator[r] = Math.multiplyExact(factor, denominator[r]);
        reduce(r);
    }

    private void reduce(int r) {
        long divisor = denominator[r];
        if (divisor == 1) {
            return;
        }
        divisor = Fractions.commonDivisor(divisor, constant[r]);
        divisor = Fractions.commonDivisor(divisor, numerator[r]);
        for (int c = 0; c < others.length && divisor != 1; c++) {
            divisor = Fractions.commonDivisor(divisor, rows[r][c]);
        }
        if (divisor != 1) {
            denominator[r] /= divisor;
            constant[r] /= divisor;
            numerator[r] /= divisor;
            for (int c = 0; c < others.length; c++) {
                rows[r][c] /= divisor;
            }
        }
    }

    /** There is no point at all. */
    static final class Infeasible extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
