package org.cadre.table;

import org.cadre.document.CsvTable;
import org.cadre.document.Workbook;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows under a head, out of separated text or a sheet of a workbook.
 *
 * @param rows below the head, without blank ones
 */
public record Table(List<String> head, List<Row> rows) {

    public Table {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /**
     * @param number as a spreadsheet numbers it
     * @param computed columns whose cell is a formula, which Cadre does not compute
     */
    public record Row(int number, List<String> cells, List<Integer> computed) {

        public Row {
            cells = List.copyOf(cells);
            computed = List.copyOf(computed);
        }

        /** Empty where the row is too short. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    public static Table of(CsvTable csv) {
        return new Table(
                csv.head(),
                csv.lines().stream()
                        .map(line -> new Row(line.number(), line.cells(), computed(line)))
                        .toList());
    }

    /** A sign before a number begins a formula too, and is left alone: it may be an amount. */
    private static List<Integer> computed(CsvTable.Line line) {
        return IntStream.range(0, line.cells().size())
                .filter(i -> line.cells().get(i).matches("[=@\uFF1D\uFF20].*"))
                .boxed()
                .toList();
    }

    /** The first line of the sheet is the head. */
    public static Table of(Workbook.Sheet sheet) {
        var rows = sheet.lines().stream().map(Table::row).toList();
        return rows.isEmpty()
                ? new Table(List.of(), List.of())
                : new Table(rows.getFirst().cells(), rows.subList(1, rows.size()));
    }

    private static Row row(Workbook.Line line) {
        var computed =
                IntStream.range(0, line.cells().size())
                        .filter(i -> line.cells().get(i).form() == Workbook.Form.FORMULA)
                        .boxed()
                        .toList();
        return new Row(
                line.number(),
                line.cells().stream().map(cell -> cell.text().strip()).toList(),
                computed);
    }

    /** All that stands in a column, blank cells left out. */
    public List<String> column(int column) {
        return rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isBlank()).toList();
    }
}
