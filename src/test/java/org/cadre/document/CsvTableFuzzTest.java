package org.cadre.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Any bytes are a table or are refused; nothing else comes out, and what Cadre writes comes back.
 */
class CsvTableFuzzTest {

    private static final int MOST_ROWS = 50;

    @Property(tries = 3000, seed = "20261125")
    void readsAnyBytesOrRefusesThem(@ForAll byte[] file) {
        readOrRefuse(file);
    }

    @Property(tries = 3000, seed = "20261125")
    void readsAnyMixtureOfSignsOrRefusesIt(
            @ForAll("signs") String text, @ForAll("charsets") Charset charset) {
        readOrRefuse(text.getBytes(charset));
    }

    @Property(tries = 1000, seed = "20261125")
    void readsWhatIsQuotedAsItWas(@ForAll("cells") List<String> cells) throws Exception {
        var quoted = cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList();
        var file = "one,two,three\n" + String.join(",", quoted) + "\n";

        var table = CsvTable.read(file.getBytes(StandardCharsets.UTF_8), MOST_ROWS);

        assertThat(table.separator()).isEqualTo(',');
        assertThat(table.lines().getFirst().cells().stream().map(String::strip))
                .isEqualTo(cells.stream().map(String::strip).toList());
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of(
                        "\"",
                        "\"\"",
                        ",",
                        ";",
                        "\t",
                        "\n",
                        "\r",
                        "\r\n",
                        "'=",
                        "=1+1",
                        "\u0000",
                        "\uFEFF",
                        "mail",
                        "الاسم",
                        "é",
                        " ",
                        "😀",
                        "name,mail\n")
                .list()
                .ofMaxSize(120)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16,
                Charset.forName("windows-1252"));
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return Arbitraries.of("a", "\"", ",", ";", "\n", " ", "é", "م", "x@y.example")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> "c" + String.join("", parts) + "c")
                .list()
                .ofSize(3);
    }

    private static void readOrRefuse(byte[] file) {
        try {
            var table = CsvTable.read(file, MOST_ROWS);
            assertThat(table.lines()).hasSizeBetween(1, MOST_ROWS);
            assertThat(table.lines())
                    .isSortedAccordingTo((one, other) -> one.number() - other.number());
        } catch (CsvTable.Unreadable refused) {
            assertThat(refused.fault()).isNotNull();
        }
    }
}
