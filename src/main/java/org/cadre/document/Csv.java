package org.cadre.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as comma-separated text (RFC 4180) in UTF-8, which spreadsheets open as it is meant.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV
 * Injection"): whoever types {@code =HYPERLINK(…)} as a name cannot make another's sheet act.
 */
public final class Csv {

    /** What begins a formula in one of the common spreadsheets, full-width signs included. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** The mark by which spreadsheets know that the text is UTF-8. */
    public static final String BEGIN = "\uFEFF";

    private final StringBuilder text = new StringBuilder(BEGIN);

    public Csv row(List<String> cells) {
        text.append(line(cells));
        return this;
    }

    /** One line, for a long table that is written piece by piece after {@link #BEGIN}. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    static String cell(String value) {
        var safe = isFormula(value) ? "'" + value : value;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** The cell as it was before {@link #cell} put an apostrophe before a formula. */
    static String withoutGuard(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Whether a spreadsheet would take the cell for a formula. */
    public static boolean isFormula(String value) {
        return !value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
