package org.cadre.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of texts for {@link PdfWriter#table}.
 *
 * <p>A cell may be long: its row goes on on the next page, below the heads of the columns.
 *
 * @param columns at least one
 * @param headed whether the columns have heads that are shown
 * @param rows each with a cell for each column
 * @param named whether the first cell of a row is its head
 */
public record PdfTable(
        List<Column> columns, boolean headed, List<List<String>> rows, boolean named) {

    /**
     * A column.
     *
     * @param head what it holds
     * @param share of the width, in proportion to the other columns
     * @param numeric whether its texts end at the end edge, so that digits stand below digits
     */
    public record Column(String head, float share, boolean numeric) {

        public static Column of(String head, float share) {
            return new Column(head, share, false);
        }

        public static Column numeric(String head, float share) {
            return new Column(head, share, true);
        }
    }

    public PdfTable {
        columns = List.copyOf(columns);
        var copies = new ArrayList<List<String>>();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " cells in " + columns.size() + " columns");
            }
            copies.add(List.copyOf(row));
        }
        rows = List.copyOf(copies);
    }

    /** A table whose rows are named by their first cell. */
    public static PdfTable of(List<Column> columns, List<List<String>> rows) {
        return new PdfTable(columns, true, rows, true);
    }

    /** Pairs of a name and what it is, without heads of columns. */
    public static PdfTable facts(List<List<String>> pairs) {
        return new PdfTable(List.of(Column.of("", 1), Column.of("", 3)), false, pairs, true);
    }
}
