package org.cadre.mentorship.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Gives rows to columns such that the sum of the values is as high as it can be. Source: Kuhn, "The
 * Hungarian method for the assignment problem", 1955, with the potentials of Jonker and Volgenant;
 * a column with several places stands there once for each, and each row may stay without.
 */
final class HighestSum {

    private static final long FAR = Long.MAX_VALUE / 4;

    private final Table table;
    private final int[] seats;
    private final int rows;
    private final int columns;
    private final long[] rowPrice;
    private final long[] columnPrice;
    private final int[] rowOf;
    private final int[] way;

    private HighestSum(Table table) {
        this.table = table;
        rows = table.rows();
        seats =
                IntStream.range(0, table.columns())
                        .flatMap(
                                column ->
                                        IntStream.generate(() -> column)
                                                .limit(Math.min(rows, table.places()[column])))
                        .toArray();
        columns = seats.length + rows;
        rowPrice = new long[rows + 1];
        columnPrice = new long[columns + 1];
        rowOf = new int[columns + 1];
        way = new int[columns + 1];
    }

    /** The column of each row, or {@link Table#NOBODY}. */
    static int[] in(Table table) {
        var sum = new HighestSum(table);
        for (int row = 1; row <= sum.rows; row++) {
            sum.add(row);
        }
        var columnOf = new int[sum.rows];
        Arrays.fill(columnOf, Table.NOBODY);
        for (int seat = 1; seat <= sum.seats.length; seat++) {
            int row = sum.rowOf[seat];
            if (row > 0 && table.isPossible(row - 1, sum.seats[seat - 1])) {
                columnOf[row - 1] = sum.seats[seat - 1];
            }
        }
        return columnOf;
    }

    /** Staying without costs nothing; a seat costs the less the more it is worth. */
    private long cost(int row, int column) {
        if (column > seats.length || !table.isPossible(row - 1, seats[column - 1])) {
            return 0;
        }
        return -table.values()[row - 1][seats[column - 1]];
    }

    private void add(int row) {
        var least = new long[columns + 1];
        var used = new boolean[columns + 1];
        Arrays.fill(least, FAR);
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            used[column] = true;
            column = nearest(column, least, used);
        }
        while (column != 0) {
            int before = way[column];
            rowOf[column] = rowOf[before];
            column = before;
        }
    }

    private int nearest(int from, long[] least, boolean[] used) {
        int row = rowOf[from];
        int nearest = 0;
        long step = FAR;
        for (int column = 1; column <= columns; column++) {
            if (!used[column]) {
                long cost = cost(row, column) - rowPrice[row] - columnPrice[column];
                if (cost < least[column]) {
                    least[column] = cost;
                    way[column] = from;
                }
                if (least[column] < step) {
                    step = least[column];
                    nearest = column;
                }
            }
        }
        for (int column = 0; column <= columns; column++) {
            if (used[column]) {
                rowPrice[rowOf[column]] += step;
                columnPrice[column] -= step;
            } else {
                least[column] -= step;
            }
        }
        return nearest;
    }
}
