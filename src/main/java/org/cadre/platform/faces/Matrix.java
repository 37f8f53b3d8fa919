package org.cadre.platform.faces;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A table of marks: the names stay at the edge while the columns scroll under them.
 *
 * @param caption what the table shows, for screen readers
 * @param corner the word above the names
 * @param rows one for each name
 * @param totals one text for each column, counted over everybody and not only over these rows
 */
public record Matrix(
        String caption, String corner, List<Column> columns, List<Row> rows, List<String> totals) {

    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /**
     * @param title below the code; empty for none
     */
    public record Column(String code, String title) {}

    /**
     * @param href where the name leads; null for nowhere
     * @param person what the box beside the name sends; null for no box
     * @param below the name, smaller; empty for none
     */
    public record Row(
            @Nullable String href,
            @Nullable String person,
            String name,
            String below,
            List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param kind of {@code c:status}
     * @param shown beside the icon; empty for the icon alone
     * @param said the word for the state, for screen readers
     * @param outlined whether the cell asks for attention
     */
    public record Cell(String kind, String shown, String said, boolean outlined) {

        /** A cell of words without an icon. */
        public static Cell text(String shown) {
            return new Cell("", shown, "", false);
        }
    }
}
