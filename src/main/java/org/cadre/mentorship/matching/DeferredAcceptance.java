package org.cadre.mentorship.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Mentees ask, mentors keep the best so far. Nobody ends up in a pair while another mentor would be
 * liked more by the mentee and would like the mentee more than one of the own. Source: Gale and
 * Shapley, "College admissions and the stability of marriage", 1962.
 *
 * @param wishes columns by row, the most wished first; a column that is not named is not asked
 * @param likes by column and row, the higher the more; never the same twice in one column
 * @param places by column
 */
record DeferredAcceptance(List<int[]> wishes, long[][] likes, int[] places) {

    /** The column of each row, or {@link Table#NOBODY}. */
    int[] settle() {
        var columnOf = new int[wishes.size()];
        var asked = new int[wishes.size()];
        var kept = new ArrayList<List<Integer>>();
        Arrays.fill(columnOf, Table.NOBODY);
        for (int column = 0; column < places.length; column++) {
            kept.add(new ArrayList<>());
        }
        var asking = new ArrayDeque<Integer>();
        for (int row = 0; row < wishes.size(); row++) {
            asking.add(row);
        }
        while (!asking.isEmpty()) {
            int row = asking.remove();
            if (asked[row] < wishes.get(row).length) {
                int column = wishes.get(row)[asked[row]++];
                var mine = kept.get(column);
                mine.add(row);
                columnOf[row] = column;
                if (mine.size() > places[column]) {
                    var last =
                            mine.stream()
                                    .min(Comparator.comparing(other -> likes[column][other]))
                                    .orElseThrow();
                    mine.remove(last);
                    columnOf[last] = Table.NOBODY;
                    asking.add(last);
                }
            }
        }
        return columnOf;
    }
}
