package org.cadre.authoring.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from one list to another that keeps as much as possible: a longest common subsequence.
 *
 * <p>Where two of them are as long, what was removed comes before what was added, so the same lists
 * always give the same script. What lists of more than {@link #MOST_CELLS} pairs differ in between
 * their common ends is told as a whole, so that no text of an author makes a page slow.
 */
final class Script {

    static final long MOST_CELLS = 4_000_000;

    private Script() {}

    /** What happens to an element. */
    enum Step {
        KEPT,
        REMOVED,
        ADDED
    }

    /**
     * @param older index in the older list; -1 of what was added
     * @param newer index in the newer list; -1 of what was removed
     */
    record Entry(Step step, int older, int newer) {}

    static <T> List<Entry> between(List<T> older, List<T> newer) {
        int start = 0;
        int most = Math.min(older.size(), newer.size());
        while (start < most && older.get(start).equals(newer.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && older.get(older.size() - 1 - end).equals(newer.get(newer.size() - 1 - end))) {
            end++;
        }
        var script = new ArrayList<Entry>();
        for (int i = 0; i < start; i++) {
            script.add(new Entry(Step.KEPT, i, i));
        }
        addMiddle(script, older, newer, start, end);
        for (int i = end; i > 0; i--) {
            script.add(new Entry(Step.KEPT, older.size() - i, newer.size() - i));
        }
        return script;
    }

    private static <T> void addMiddle(
            List<Entry> script, List<T> older, List<T> newer, int start, int end) {
        int rows = older.size() - end - start;
        int columns = newer.size() - end - start;
        int i = 0;
        int j = 0;
        if ((long) rows * columns <= MOST_CELLS) {
            var longest = table(older, newer, start, rows, columns);
            while (i < rows && j < columns) {
                if (older.get(start + i).equals(newer.get(start + j))) {
                    script.add(new Entry(Step.KEPT, start + i++, start + j++));
                } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                    script.add(new Entry(Step.REMOVED, start + i++, -1));
                } else {
                    script.add(new Entry(Step.ADDED, -1, start + j++));
                }
            }
        }
        while (i < rows) {
            script.add(new Entry(Step.REMOVED, start + i++, -1));
        }
        while (j < columns) {
            script.add(new Entry(Step.ADDED, -1, start + j++));
        }
    }

    /** How long the longest common subsequence of the rests from i and j is. */
    private static <T> int[][] table(
            List<T> older, List<T> newer, int start, int rows, int columns) {
        var longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] =
                        older.get(start + i).equals(newer.get(start + j))
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }
}
