package org.cadre.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table read from separated text as spreadsheets and learning platforms write it (RFC 4180).
 *
 * <p>The encoding is found by its mark; without one, by whether the bytes are valid UTF-8 or hold
 * the zeros of UTF-16, and Windows-1252 otherwise. The separator is the one that the head uses
 * most. An apostrophe that {@link Csv} put before a formula is taken away again, so what Cadre
 * wrote is read as it was.
 *
 * @param encoding for example {@code UTF-8}
 * @param separator comma, semicolon or tab
 * @param head the cells of the first row
 * @param lines the rows below it that are not blank
 */
public record CsvTable(String encoding, char separator, List<String> head, List<Line> lines) {

    private static final String SEPARATORS = ",;\t";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    public CsvTable {
        head = List.copyOf(head);
        lines = List.copyOf(lines);
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet numbers it; the head is row 1
     */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** The cell of a column; empty where the row is too short for it. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** Whether a spreadsheet would compute one of the cells. */
        public boolean hasFormula() {
            return cells.stream().anyMatch(Csv::isFormula);
        }
    }

    /** What keeps a file from being read as a table. */
    public enum Fault {
        EMPTY,
        NOT_TEXT,
        OPEN_QUOTE,
        TOO_MANY_ROWS
    }

    /** The file is no such table. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final Fault fault;
        private final int row;

        Unreadable(Fault fault, int row) {
            super(fault + " at row " + row);
            this.fault = fault;
            this.row = row;
        }

        public Fault fault() {
            return fault;
        }

        /** Where the fault begins; 0 where it concerns the whole file. */
        public int row() {
            return row;
        }
    }

    /**
     * Reads a whole file.
     *
     * @param mostRows below the head
     */
    public static CsvTable read(byte[] file, int mostRows) throws Unreadable {
        var charset = charset(file);
        var text = new String(file, charset);
        text = text.startsWith(Csv.BEGIN) ? text.substring(1) : text;
        if (text.isBlank()) {
            throw new Unreadable(Fault.EMPTY, 0);
        }
        if (!isText(text)) {
            throw new Unreadable(Fault.NOT_TEXT, 0);
        }
        var separator = separator(text);
        var rows = new Reading(text, separator, mostRows).rows();
        if (rows.size() < 2) {
            throw new Unreadable(Fault.EMPTY, 0);
        }
        return new CsvTable(
                name(charset), separator, rows.getFirst().cells(), rows.subList(1, rows.size()));
    }

    private static String name(Charset charset) {
        return charset.name().startsWith("UTF-16") ? "UTF-16" : charset.name();
    }

    private static Charset charset(byte[] file) {
        if (begins(file, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(file, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int even = zeros(file, 0);
        int odd = zeros(file, 1);
        int half = Math.min(file.length, 1000) / 2;
        if (odd > half / 3 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (even > half / 3 && odd == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean begins(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    private static int zeros(byte[] file, int from) {
        int found = 0;
        for (int i = from; i < Math.min(file.length, 1000); i += 2) {
            found += file[i] == 0 ? 1 : 0;
        }
        return found;
    }

    private static boolean isUtf8(byte[] file) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file));
            return true;
        } catch (CharacterCodingException e) {
            return false; // an answer, not a failure
        }
    }

    private static boolean isText(String text) {
        return !text.startsWith("PK\3\4")
                && text.chars().allMatch(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r');
    }

    /** The candidate that stands most often outside of quotes in the head. */
    private static char separator(String text) {
        var counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                break;
            }
            int candidate = SEPARATORS.indexOf(c);
            if (!quoted && candidate >= 0) {
                counts[candidate]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    /** One pass over the text. */
    private static final class Reading {

        private final String text;
        private final char separator;
        private final int mostRows;
        private final List<Line> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private int number = 1;
        private int place;

        Reading(String text, char separator, int mostRows) {
            this.text = text;
            this.separator = separator;
            this.mostRows = mostRows;
        }

        List<Line> rows() throws Unreadable {
            while (place < text.length()) {
                char c = text.charAt(place++);
                if (c == '"' && cell.isEmpty()) {
                    quoted();
                } else if (c == separator) {
                    endCell();
                } else if (c == '\n' || c == '\r') {
                    if (c == '\r' && place < text.length() && text.charAt(place) == '\n') {
                        place++;
                    }
                    endRow();
                } else {
                    cell.append(c);
                }
            }
            endRow();
            return rows;
        }

        /** Up to the closing quote; two quotes are one, and lines may break. */
        private void quoted() throws Unreadable {
            while (place < text.length()) {
                char c = text.charAt(place++);
                boolean doubled = place < text.length() && text.charAt(place) == '"';
                if (c != '"') {
                    cell.append(c);
                } else if (doubled) {
                    cell.append(c);
                    place++;
                } else {
                    return;
                }
            }
            throw new Unreadable(Fault.OPEN_QUOTE, number);
        }

        private void endCell() {
            cells.add(Csv.withoutGuard(cell.toString()).strip());
            cell.setLength(0);
        }

        private void endRow() throws Unreadable {
            endCell();
            if (cells.stream().anyMatch(each -> !each.isEmpty())) {
                if (rows.size() > mostRows) {
                    throw new Unreadable(Fault.TOO_MANY_ROWS, number);
                }
                rows.add(new Line(number, cells));
            }
            cells = new ArrayList<>();
            number++;
        }
    }
}
