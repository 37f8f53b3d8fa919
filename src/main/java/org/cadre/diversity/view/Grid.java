package org.cadre.diversity.view;

import org.cadre.diversity.ReleasedTable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as it is read: the last facet across where there are several, the others down.
 *
 * @param rowHead what stands over the heads of the rows
 */
public record Grid(String title, String rowHead, List<String> heads, List<Line> lines) {

    /** One row. */
    public record Line(String head, List<Cell> cells) {}

    /**
     * One count.
     *
     * @param text the word for what is hidden where it is
     */
    public record Cell(String head, String text, boolean hidden) {}

    static Grid of(ReleasedTable table, CodeWords words, String count, String hidden) {
        var facets = table.shape().facets();
        boolean crossed = facets.size() > 1;
        var across = facets.getLast();
        var columns = new ArrayList<String>();
        if (crossed) {
            columns.addAll(table.codes().getLast());
        }
        columns.add(ReleasedTable.SUM);
        var heads =
                columns.stream().map(code -> crossed ? words.code(across, code) : count).toList();
        var down = crossed ? facets.subList(0, facets.size() - 1) : facets;
        var lines = new ArrayList<Line>();
        for (var key : downKeys(table, down.size())) {
            var head = new ArrayList<String>();
            for (int i = 0; i < down.size(); i++) {
                head.add(words.code(down.get(i), key.get(i)));
            }
            var cells = new ArrayList<Cell>();
            for (int i = 0; i < columns.size(); i++) {
                var full = new ArrayList<>(key);
                if (crossed) {
                    full.add(columns.get(i));
                }
                var cell = table.cell(full);
                cells.add(
                        new Cell(
                                heads.get(i),
                                cell.isHidden() ? hidden : String.valueOf(cell.value()),
                                cell.isHidden()));
            }
            lines.add(new Line(String.join(" · ", head), cells));
        }
        return new Grid(
                words.shape(table.shape()),
                down.stream().map(words::facet).collect(Collectors.joining(" · ")),
                heads,
                lines);
    }

    private static List<List<String>> downKeys(ReleasedTable table, int size) {
        return table.keys().stream().map(key -> key.subList(0, size)).distinct().toList();
    }
}
