package org.cadre.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of one sheet (Office Open XML, ECMA-376), written row by row and never held whole.
 *
 * <p>Every cell is an inline string, so no spreadsheet takes one for a formula, whatever it begins
 * with. The first row is bold and stays in place.
 */
public final class XlsxWriter implements AutoCloseable {

    private static final int LONGEST_CELL = 32_767;
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
    private int row;

    /**
     * @param rightToLeft whether the first column stands at the right
     */
    public XlsxWriter(OutputStream out, boolean rightToLeft) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        part("[Content_Types].xml", types());
        part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        part(
                "xl/_rels/workbook.xml.rels",
                relations(
                        relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "styles", "styles.xml")));
        part(
                "xl/workbook.xml",
                "<workbook"
                        + MAIN
                        + " xmlns:r=\""
                        + DOCUMENT
                        + "\"><sheets><sheet name=\"Cadre\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                        + "</workbook>");
        part("xl/styles.xml", styles());
        begin("xl/worksheets/sheet1.xml");
        write(
                "<worksheet"
                        + MAIN
                        + "><sheetViews><sheetView workbookViewId=\"0\""
                        + (rightToLeft ? " rightToLeft=\"1\"" : "")
                        + "><pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/></sheetView>"
                        + "</sheetViews><sheetData>");
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + type("/xl/workbook.xml", "sheet.main+xml")
                + type("/xl/worksheets/sheet1.xml", "worksheet+xml")
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

    /** The next row; the first one is the head. */
    public XlsxWriter row(List<String> cells) {
        row++;
        var text = new StringBuilder("<row r=\"").append(row).append("\">");
        for (var cell : cells) {
            text.append("<c t=\"inlineStr\"")
                    .append(row == 1 ? " s=\"1\"" : "")
                    .append("><is><t xml:space=\"preserve\">");
            escape(cell, text);
            text.append("</t></is></c>");
        }
        write(text.append("</row>").toString());
        return this;
    }

    /** What XML cannot hold is left out, and what a cell cannot hold is cut. */
    private static void escape(String cell, StringBuilder text) {
        cell.codePoints()
                .limit(LONGEST_CELL)
                .filter(c -> c >= ' ' && c < 0xFFFE || c == '\t' || c == '\n' || c > 0xFFFF)
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .forEach(
                        c -> {
                            switch (c) {
                                case '<' -> text.append("&lt;");
                                case '>' -> text.append("&gt;");
                                case '&' -> text.append("&amp;");
                                default -> text.appendCodePoint(c);
                            }
                        });
    }

    /** Ends the workbook and leaves the stream below open. */
    @Override
    public void close() {
        write("</sheetData></worksheet>");
        try {
            zip.closeEntry();
            zip.finish();
            zip.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void part(String name, String text) {
        begin(name);
        write(text);
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
