package org.cadre.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://evil.example\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uFF1D1"
            })
    void letsNoCellBecomeAFormula(String value) {
        assertThat(Csv.cell(value)).startsWith("\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amina Demo", "amina.demo@police.example", "", "1 = 1", "أمينة"})
    void leavesOrdinaryTextAsItIs(String value) {
        assertThat(Csv.cell(value)).isEqualTo('"' + value + '"');
    }

    @Test
    void keepsQuotesCommasAndLinesWithinTheirCell() {
        var written = new Csv().row(List.of("a,b", "say \"so\"", "two\nlines")).bytes();

        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"a,b\",\"say \"\"so\"\"\",\"two\nlines\"\r\n");
    }
}
