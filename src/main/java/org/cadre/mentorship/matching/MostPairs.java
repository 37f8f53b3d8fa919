package org.cadre.mentorship.matching;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * How many rows can have a column at most. Source: Hopcroft and Karp, "An n^5/2 algorithm for
 * maximum matchings in bipartite graphs", 1973, here with several places in a column.
 */
final class MostPairs {

    private static final int FAR = Integer.MAX_VALUE;

    private final Table table;
    private final int[] columnOf;
    private final int[][] rowsOf;
    private final int[] taken;
    private final int[] distance;

    private MostPairs(Table table) {
        this.table = table;
        columnOf = new int[table.rows()];
        distance = new int[table.rows()];
        Arrays.fill(columnOf, Table.NOBODY);
        rowsOf = new int[table.columns()][];
        taken = new int[table.columns()];
        Arrays.setAll(rowsOf, column -> new int[Math.min(table.rows(), table.places()[column])]);
    }

    static int in(Table table) {
        var pairs = new MostPairs(table);
        int found = 0;
        while (pairs.layers()) {
            for (int row = 0; row < table.rows(); row++) {
                if (pairs.columnOf[row] == Table.NOBODY && pairs.augments(row)) {
                    found++;
                }
            }
        }
        return found;
    }

    /** Whether some row without a column reaches a column with a free place. */
    private boolean layers() {
        var waiting = new ArrayDeque<Integer>();
        for (int row = 0; row < table.rows(); row++) {
            distance[row] = columnOf[row] == Table.NOBODY ? 0 : FAR;
            if (distance[row] == 0) {
                waiting.add(row);
            }
        }
        boolean reached = false;
        var seen = new boolean[table.columns()];
        while (!waiting.isEmpty()) {
            int row = waiting.remove();
            for (int column = 0; column < table.columns(); column++) {
                if (!seen[column] && table.isPossible(row, column)) {
                    seen[column] = true;
                    reached |= hasPlace(column);
                    for (int i = 0; i < taken[column]; i++) {
                        int next = rowsOf[column][i];
                        if (distance[next] == FAR) {
                            distance[next] = distance[row] + 1;
                            waiting.add(next);
                        }
                    }
                }
            }
        }
        return reached;
    }

    private boolean augments(int row) {
        for (int column = 0; column < table.columns(); column++) {
            if (table.isPossible(row, column)) {
                if (hasPlace(column)) {
                    take(row, column);
                    return true;
                }
                for (int i = 0; i < taken[column]; i++) {
                    int next = rowsOf[column][i];
                    if (distance[next] == distance[row] + 1 && augments(next)) {
                        take(row, column);
                        return true;
                    }
                }
            }
        }
        distance[row] = FAR;
        return false;
    }

    private boolean hasPlace(int column) {
        return taken[column] < rowsOf[column].length;
    }

    private void take(int row, int column) {
        if (columnOf[row] != Table.NOBODY) {
            leave(row, columnOf[row]);
        }
        columnOf[row] = column;
        rowsOf[column][taken[column]++] = row;
    }

    private void leave(int row, int column) {
        int place = 0;
        while (rowsOf[column][place] != row) {
            place++;
        }
        rowsOf[column][place] = rowsOf[column][--taken[column]];
    }
}
