package org.cadre.funding;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.content.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class CheckIatiTest {

    private static final Path SAMPLE =
            Path.of("src/test/resources/org/cadre/funding/iati/sample.xml");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @TempDir Path folder;

    @Test
    void aFileWithoutErrorsIsFine() {
        assertThat(run(SAMPLE.toString())).isZero();

        assertThat(printed())
                .containsEntry("file", SAMPLE.toString())
                .containsEntry("schema", List.of())
                .hasEntrySatisfying("errors", count -> assertThat(count).hasToString("0"))
                .hasEntrySatisfying("warnings", count -> assertThat(count).hasToString("0"))
                .doesNotContainKey("unlisted");
        assertThat((List<?>) printed().get("activities"))
                .hasSize(2)
                .first()
                .hasToString(
                        "{identifier=XM-DAC-99999-CADRE-P01, position=1, line=4, schema=[],"
                                + " rules=[], codelists=[]}");
    }

    @Test
    void aFindingSaysWhichRuleAndWhere() throws IOException {
        assertThat(run(changed("code=\"KE\" percentage=\"60\"", "code=\"KE\" percentage=\"70\"")))
                .isEqualTo(1);

        var activity = (Map<?, ?>) ((List<?>) printed().get("activities")).getFirst();
        assertThat((List<?>) activity.get("rules"))
                .singleElement()
                .hasToString(
                        "{id=3.1.2, severity=error, message=Percentage values for recipient"
                            + " countries, must add up to 100%., line=20, column=51,"
                            + " where=/iati-activities/iati-activity/recipient-country/@percentage,"
                            + " found=110}");
    }

    @Test
    void warningsAloneAreFine() throws IOException {
        assertThat(run(changed("<target value=\"200\"/>", "<target value=\"many\"/>"))).isZero();

        assertThat(printed().get("warnings")).hasToString("1");
    }

    @Test
    void theDayCanBeNamed() {
        assertThat(run(SAMPLE.toString(), "--today", "2026-03-31")).isZero();
        assertThat(run(SAMPLE.toString(), "--today", "2026-03-30")).isEqualTo(1);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread() throws IOException {
        var large = folder.resolve("large.xml");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L << 20);
        }

        assertThat(run(large.toString())).isEqualTo(1);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("Keep it below 60 MB.");
        assertThat(printed().get("errors")).hasToString("1");
    }

    @Test
    void whatIsNoFileIsTold() {
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("This is not a file.");
    }

    @Test
    void wrongUseSaysHow() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--today", "2026-01-01")).isEqualTo(2);
        assertThat(run(SAMPLE.toString(), "--today")).isEqualTo(2);
        assertThat(run(SAMPLE.toString(), "--today", "tomorrow")).isEqualTo(2);
        assertThat(run(SAMPLE.toString(), "more", "2026-01-01")).isEqualTo(2);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("Usage: ./cadre check iati");
    }

    private String changed(String what, String by) throws IOException {
        var file = folder.resolve("changed.xml");
        var text = Files.readString(SAMPLE);
        assertThat(text).contains(what);
        var at = text.indexOf(what);
        Files.writeString(file, text.substring(0, at) + by + text.substring(at + what.length()));
        return file.toString();
    }

    private int run(String... args) {
        bytes.reset();
        return CheckIati.run(
                List.of(args),
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                Instant.parse("2026-11-27T12:00:00Z"));
    }

    private Map<String, Object> printed() {
        return (Map<String, Object>)
                Json.parse(bytes.toString(StandardCharsets.UTF_8)).orElseThrow();
    }
}
