package org.cadre.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook (Office Open XML, ECMA-376), written row by row and never held whole.
 *
 * <p>A text is an inline string, so no spreadsheet takes it for a formula, whatever it begins with;
 * what is to be computed is a {@link Cell.Formula}. The first row of a sheet is bold and stays in
 * place. {@link Workbook} reads what is written here as it was.
 */
public final class XlsxWriter implements AutoCloseable {

    /** In characters; what is longer is cut. */
    public static final int LONGEST_CELL = 32_767;

    private static final String ONLY_SHEET = "Cadre";
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN =
            " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String PACKAGE =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String DOCUMENT =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOutputStream zip;
    private final boolean rightToLeft;
    private int sheet;
    private int row;

    /** A workbook of one sheet. */
    public XlsxWriter(OutputStream out, boolean rightToLeft) {
        this(out, rightToLeft, List.of(ONLY_SHEET));
    }

    /**
     * @param rightToLeft whether the first column stands at the right
     * @param sheets their names, at most 31 characters, without {@code []:*?/\}; the first one is
     *     begun
     */
    public XlsxWriter(OutputStream out, boolean rightToLeft, List<String> sheets) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.rightToLeft = rightToLeft;
        part("[Content_Types].xml", types(sheets.size()));
        part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        part("xl/_rels/workbook.xml.rels", parts(sheets.size()));
        part("xl/workbook.xml", book(sheets));
        part("xl/styles.xml", styles());
        beginSheet();
    }

    private static String parts(int sheets) {
        var relations = new StringBuilder(relation("rId0", "styles", "styles.xml"));
        for (int i = 1; i <= sheets; i++) {
            relations.append(relation("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return relations(relations.toString());
    }

    private static String book(List<String> sheets) {
        var book = new StringBuilder("<workbook").append(MAIN);
        book.append(" xmlns:r=\"").append(DOCUMENT).append("\"><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            book.append("<sheet name=\"");
            escape(sheets.get(i - 1), book);
            book.append("\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(i, i));
        }
        return book.append("</sheets></workbook>").toString();
    }

    private void beginSheet() {
        row = 0;
        begin("xl/worksheets/sheet" + ++sheet + ".xml");
        write(
                "<worksheet"
                        + MAIN
                        + "><sheetViews><sheetView workbookViewId=\"0\""
                        + (rightToLeft ? " rightToLeft=\"1\"" : "")
                        + "><pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/></sheetView>"
                        + "</sheetViews><sheetData>");
    }

    private void endSheet() {
        write("</sheetData></worksheet>");
        endPart();
    }

    /** Ends a sheet and begins the next one. */
    public XlsxWriter nextSheet() {
        endSheet();
        beginSheet();
        return this;
    }

    private static String types(int sheets) {
        var worksheets = new StringBuilder();
        for (int i = 1; i <= sheets; i++) {
            worksheets.append(type("/xl/worksheets/sheet" + i + ".xml", "worksheet+xml"));
        }
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + type("/xl/workbook.xml", "sheet.main+xml")
                + worksheets
                + type("/xl/styles.xml", "styles+xml")
                + "</Types>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + kind + "\"/>";
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + inner + "</Relationships>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, DOCUMENT, kind, target);
    }

    /** Style 0 is plain, style 1 bold. */
    private static String styles() {
        return "<styleSheet"
                + MAIN
                + "><fonts count=\"2\"><font/><font><b/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"2\"><xf fontId=\"0\"/><xf fontId=\"1\" applyFont=\"1\"/>"
                + "</cellXfs></styleSheet>";
    }

    /** What stands in a cell. */
    public sealed interface Cell {

        record Text(String text) implements Cell {}

        record Number(BigDecimal value) implements Cell {}

        /**
         * Computed by the spreadsheet.
         *
         * @param formula without the sign of equality, made by Cadre and never by a person
         * @param value what it comes to, shown until it is computed; empty for no number
         */
        record Formula(String formula, Optional<BigDecimal> value) implements Cell {}
    }

    /** The next row of the sheet; the first one is its head. */
    public XlsxWriter row(List<String> cells) {
        return cells(cells.stream().map(Cell.Text::new).toList());
    }

    /** The next row, with numbers and formulas too. */
    public XlsxWriter cells(List<? extends Cell> cells) {
        row++;
        var text = new StringBuilder("<row r=\"").append(row).append("\">");
        for (int column = 0; column < cells.size(); column++) {
            write(cells.get(column), Workbook.letters(column) + row, text);
        }
        write(text.append("</row>").toString());
        return this;
    }

    /** Cells have an address, without which Gnumeric reads none. */
    private void write(Cell cell, String address, StringBuilder text) {
        var style = row == 1 ? " s=\"1\"" : "";
        text.append("<c r=\"").append(address).append('"').append(style);
        switch (cell) {
            case Cell.Text(var words) -> {
                text.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                escape(ESCAPE.matcher(words).replaceAll("_x005F_"), text);
                text.append("</t></is></c>");
            }
            case Cell.Number(var value) ->
                    text.append("><v>").append(value.toPlainString()).append("</v></c>");
            case Cell.Formula(var formula, var value) -> {
                text.append(value.isEmpty() ? " t=\"str\"" : "").append("><f>");
                escape(formula, text);
                text.append("</f><v>");
                value.ifPresent(number -> text.append(number.toPlainString()));
                text.append("</v></c>");
            }
        }
    }

    /** What XML cannot hold is left out, and what a cell cannot hold is cut. */
    private static void escape(String cell, StringBuilder text) {
        cell.codePoints()
                .limit(LONGEST_CELL)
                .filter(c -> c >= ' ' && c < 0xFFFE || "\t\n\r".indexOf(c) >= 0 || c > 0xFFFF)
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .forEach(
                        c -> {
                            switch (c) {
                                case '<' -> text.append("&lt;");
                                case '>' -> text.append("&gt;");
                                case '&' -> text.append("&amp;");
                                case '\r' -> text.append("_x000D_"); // XML makes it a new line
                                default -> text.appendCodePoint(c);
                            }
                        });
    }

    /** Ends the workbook and leaves the stream below open. */
    @Override
    public void close() {
        endSheet();
        try {
            zip.finish();
            zip.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void part(String name, String text) {
        begin(name);
        write(text);
        endPart();
    }

    private void endPart() {
        try {
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(String name) {
        try {
            var entry = new ZipEntry(name);
            entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
            zip.putNextEntry(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(HEAD);
    }

    private void write(String text) {
        try {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
