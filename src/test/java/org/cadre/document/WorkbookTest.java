package org.cadre.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.document.Workbook.Cell;
import org.cadre.document.Workbook.Fault;
import org.cadre.document.Workbook.Form;
import org.cadre.document.Workbook.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class WorkbookTest {

    private final Map<String, String> parts = new LinkedHashMap<>();

    @Test
    void readsWhatTheWriterWrote() throws Exception {
        var out = new ByteArrayOutputStream();
        var cells = List.of("=1+1", " two\r\nlines\t ", "_x0041_", "ليلى 𝔘", "<b>&amp;", "");
        try (var writer = new XlsxWriter(out, true, List.of("Events & more", "Second"))) {
            writer.row(List.of("Head")).row(cells).nextSheet().row(List.of("Other"));
        }

        var sheets = Workbook.read(out.toByteArray()).sheets();

        assertThat(sheets)
                .extracting(Workbook.Sheet::name)
                .containsExactly("Events & more", "Second");
        var line = sheets.getFirst().lines().get(1);
        assertThat(line.number()).isEqualTo(2);
        assertThat(line.cells()).allMatch(cell -> cell.form() == Form.TEXT);
        for (int i = 0; i < cells.size(); i++) {
            assertThat(line.cell(i).text()).isEqualTo(cells.get(i));
        }
        assertThat(sheets.get(1).lines()).hasSize(1);
    }

    @Test
    void keepsTheNumbersOfRowsAndColumnsThatAreLeftOut() throws Exception {
        sheet("<row r='3'><c r='C3'><v>7</v></c></row><row><c><v>8.50</v></c></row>");

        var lines = read();

        assertThat(lines.getFirst().number()).isEqualTo(3);
        assertThat(lines.getFirst().cell(2)).isEqualTo(new Cell(Form.NUMBER, "7"));
        assertThat(lines.getFirst().cell(0).isBlank()).isTrue();
        assertThat(lines.get(1).number()).isEqualTo(4);
        assertThat(lines.get(1).cell(0)).isEqualTo(new Cell(Form.NUMBER, "8.5"));
    }

    @Test
    void readsSharedRichAndEscapedTexts() throws Exception {
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>aid</t></rPh></si>"
                        + "<si><t>a_x000D_b</t></si></sst>");
        sheet("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='b'><v>1</v></c></row>");

        assertThat(read().getFirst().cells())
                .extracting(Cell::text)
                .containsExactly("rich text", "a\rb", "yes");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.388888888888889, 9:20",
        "2, 1.25, 30:00",
        "3, 0.0138888888888889, 0:20",
        "1, 46082.3888888889, 2026-03-01T09:20",
        "4, 0.5, 12:00"
    })
    void readsTimesAsTheyAreShown(int style, String value, String time) throws Exception {
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[h]:mm'/><numFmt"
                        + " numFmtId='165' formatCode='\"T+\"mm:ss'/><numFmt numFmtId='166'"
                        + " formatCode='[$-409]h:mm AM/PM'/></numFmts><cellStyleXfs><xf"
                        + " numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf"
                        + " numFmtId='22'/><xf numFmtId='164'/><xf numFmtId='165'/><xf"
                        + " numFmtId='166'/></cellXfs></styleSheet>");
        sheet("<row><c s='%d'><v>%s</v></c><c s='0'><v>1</v></c></row>".formatted(style, value));

        assertThat(read().getFirst().cells())
                .containsExactly(new Cell(Form.TIME, time), new Cell(Form.NUMBER, "1"));
    }

    @Test
    void computesNoFormula() throws Exception {
        sheet("<row><c><f>HYPERLINK(\"x\")</f><v>5</v></c></row>");

        assertThat(read().getFirst().cell(0)).isEqualTo(new Cell(Form.FORMULA, ""));
    }

    @Test
    void keepsANumberOfManyDigitsShort() throws Exception {
        sheet("<row><c><v>1E999999999</v></c></row>");

        assertThat(read().getFirst().cell(0).text()).isEqualTo("1E999999999");
    }

    @Test
    void unpacksNoMoreThanItMay() throws Exception {
        parts.put("xl/media/image.bin", "0".repeat(50 << 20));
        sheet("<row/>");

        assertThat(file()).hasSizeLessThan(100_000);
        refuses(file(), Fault.TOO_LARGE);
        refuses(new byte[Workbook.LARGEST + 1], Fault.TOO_LARGE);
    }

    @Test
    void resolvesNoEntity() throws Exception {
        parts.put(
                "xl/sharedStrings.xml",
                "<!DOCTYPE sst [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><sst><si><t>&e;</t></si>"
                        + "</sst>");
        sheet("<row><c t='s'><v>0</v></c></row>");

        refuses(file(), Fault.NOT_WORKBOOK);
    }

    @ParameterizedTest
    @CsvSource({
        "<row><c t='s'><v>0</v></c></row>",
        "<row><c t='s'><v>x</v></c></row>",
        "<row><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>",
        "<row><c><v>one</v></c></row>",
        "<row><c>"
    })
    void refusesWhatIsDamaged(String rows) throws Exception {
        sheet(rows);

        refuses(file(), Fault.NOT_WORKBOOK);
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        refuses("Time,Event".getBytes(StandardCharsets.UTF_8), Fault.NOT_WORKBOOK);
        refuses(new byte[0], Fault.NOT_WORKBOOK);
    }

    @Test
    void refusesMoreRowsAndColumnsThanItHolds() throws Exception {
        sheet("<row><c><v>1</v></c></row>".repeat(5_001));
        refuses(file(), Fault.TOO_MANY_CELLS);
        sheet("<row><c r='XFD1'><v>1</v></c></row>");
        refuses(file(), Fault.TOO_MANY_CELLS);
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "701, ZZ", "702, AAA"})
    void namesColumns(int column, String letters) {
        assertThat(Workbook.letters(column)).isEqualTo(letters);
    }

    private void sheet(String rows) {
        parts.put(
                "xl/workbook.xml",
                "<workbook"
                    + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet"
                    + " name='One' r:id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Target='worksheets/a.xml'/></Relationships>");
        parts.put(
                "xl/worksheets/a.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private byte[] file() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private List<Workbook.Line> read() throws Exception {
        return Workbook.read(file()).sheets().getFirst().lines();
    }

    private static void refuses(byte[] file, Fault fault) {
        assertThatThrownBy(() -> Workbook.read(file))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.fault()).isEqualTo(fault));
    }
}
