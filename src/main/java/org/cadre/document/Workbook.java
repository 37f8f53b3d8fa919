package org.cadre.document;

import java.util.List;

/**
 * The texts of a workbook (Office Open XML, ECMA-376), read from a file that a stranger hands in.
 *
 * <p>Nothing is computed: a cell with a formula is told apart and has no value. Whole numbers and
 * decimals are texts without an exponent. A time of day or a span is {@code 9:20} or {@code
 * 9:20:30}, a date with its time {@code 2026-03-01T09:20}.
 *
 * @param sheets in their order, hidden ones too
 */
public record Workbook(List<Sheet> sheets) {

    /** In bytes of the file. */
    public static final int LARGEST = 5 << 20;

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /**
     * One sheet.
     *
     * @param lines those that are not blank
     */
    public record Sheet(String name, List<Line> lines) {

        public Sheet {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet numbers it, from 1
     */
    public record Line(int number, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** The cell of a column from 0; an empty one where the row is too short for it. */
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }
    }

    /** What stands in a cell. */
    public record Cell(Form form, String text) {

        static final Cell EMPTY = new Cell(Form.TEXT, "");

        public boolean isBlank() {
            return form != Form.FORMULA && text.isBlank();
        }
    }

    /** How a cell holds its text. */
    public enum Form {
        TEXT,
        NUMBER,
        TIME,
        /** To be computed; its text is empty. */
        FORMULA
    }

    /** What keeps a file from being read. */
    public enum Fault {
        TOO_LARGE,
        NOT_WORKBOOK,
        TOO_MANY_CELLS
    }

    /** The file is no such workbook. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final Fault fault;

        Unreadable(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /** Reads a whole file, bounded in bytes, unpacked bytes, rows, columns and characters. */
    public static Workbook read(byte[] file) throws Unreadable {
        return WorkbookReading.of(XlsxParts.unpack(file)).workbook();
    }

    /** The letters by which a spreadsheet names a column: A for 0, AA for 26. */
    public static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
