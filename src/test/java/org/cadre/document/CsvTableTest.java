package org.cadre.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

class CsvTableTest {

    private static CsvTable read(String text, Charset charset) throws CsvTable.Unreadable {
        return CsvTable.read(text.getBytes(charset), 100);
    }

    private static CsvTable read(String text) throws CsvTable.Unreadable {
        return read(text, StandardCharsets.UTF_8);
    }

    private static CsvTable.Fault fault(byte[] file) {
        return catchThrowableOfType(CsvTable.Unreadable.class, () -> CsvTable.read(file, 2))
                .fault();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void findsTheEncodingWithoutAMark(String encoding) throws Exception {
        var table = read("name,mail\nÉlodie Démo,e@lab.example\n", Charset.forName(encoding));

        assertThat(table.lines().getFirst().cells())
                .containsExactly("Élodie Démo", "e@lab.example");
        assertThat(encoding).startsWith(table.encoding());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void takesTheMarkOfTheEncodingAway(String encoding) throws Exception {
        var table = read("\uFEFFname,mail\nليلى,l@lab.example\n", Charset.forName(encoding));

        assertThat(table.head()).containsExactly("name", "mail");
        assertThat(table.lines().getFirst().cell(0)).isEqualTo("ليلى");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparatorInTheHead(String separator) throws Exception {
        var table =
                read(String.join(separator, "name", "\"mail, or ; address\"", "unit") + "\na\n");

        assertThat(table.separator()).isEqualTo(separator.charAt(0));
        assertThat(table.head()).hasSize(3);
    }

    @Test
    void keepsLinesAndQuotesWithinQuotes() throws Exception {
        var table = read("name,note\r\n\"Amina\r\nDemo\",\"says \"\"go\"\"\"\r\n\r\nlast,row");

        assertThat(table.lines().getFirst().cells())
                .containsExactly("Amina\r\nDemo", "says \"go\"");
        assertThat(table.lines().getLast().number()).isEqualTo(4);
        assertThat(table.lines().getLast().cells()).containsExactly("last", "row");
    }

    @Test
    void readsWhatCadreWroteAsItWas() throws Exception {
        var written = new Csv().row(List.of("name")).row(List.of("=SUM(A1)")).row(List.of("'tis"));

        var table = CsvTable.read(written.bytes(), 100);

        assertThat(table.lines().stream().map(line -> line.cell(0)))
                .containsExactly("=SUM(A1)", "'tis");
    }

    @Test
    void saysWhatKeepsAFileFromBeingRead() {
        assertThat(fault(new byte[0])).isEqualTo(CsvTable.Fault.EMPTY);
        assertThat(fault("name\n\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(CsvTable.Fault.EMPTY);
        assertThat(fault(new byte[] {'P', 'K', 3, 4, 0, 1, 2})).isEqualTo(CsvTable.Fault.NOT_TEXT);
        assertThat(fault("name\n\"open\nend".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(CsvTable.Fault.OPEN_QUOTE);
        assertThat(fault("name\n1\n2\n3".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(CsvTable.Fault.TOO_MANY_ROWS);
    }

    @Test
    void namesTheRowWhereAQuoteOpens() {
        assertThatThrownBy(() -> read("name\nfine\n\"open\nend"))
                .isInstanceOfSatisfying(
                        CsvTable.Unreadable.class, e -> assertThat(e.row()).isEqualTo(3));
    }
}
