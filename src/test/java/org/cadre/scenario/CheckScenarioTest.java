package org.cadre.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.document.XlsxWriter;
import org.cadre.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class CheckScenarioTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-27");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @TempDir Path folder;

    @Test
    void saysTheSameOfAScriptInEveryForm() throws Exception {
        var yaml = file("script.yaml", SampleDesign.text().getBytes(StandardCharsets.UTF_8));
        var xlsx = file("script.xlsx", Msel.write(SampleDesign.sound(), Language.FR));
        var json =
                file(
                        "script.json",
                        Cexf.write(SampleDesign.sound()).getBytes(StandardCharsets.UTF_8));

        var said = run(yaml).replace(yaml.toString(), "FILE");

        assertThat(said)
                .contains("night-desk 1.0.0  Night desk: 3 events, 1 decision, 2 expected actions")
                .endsWith("Sound.%n".formatted());
        assertThat(run(xlsx).replace(xlsx.toString(), "FILE")).isEqualTo(said);
        assertThat(run(json).replace(json.toString(), "FILE")).isEqualTo(said);
        assertThat(code(yaml)).isEqualTo(CheckScenario.SOUND);
    }

    @Test
    void tellsWhatMustBeCorrected() throws Exception {
        var script = SampleDesign.with("      default: wait\\n", "");
        var file = file("script.yaml", script.getBytes(StandardCharsets.UTF_8));

        assertThat(run(file))
                .contains(
                        file
                                + ": decision door: must correct: The decision door has no default."
                                + " Name the option that is taken when time runs out.")
                .contains("Not sound: 1 finding to correct.");
        assertThat(code(file)).isEqualTo(CheckScenario.BROKEN);
    }

    @Test
    void tellsTheCellOfAWorkbook() throws Exception {
        var rows = List.of(List.of("Time", "Title"), List.of("soon", "A light"));
        var out = new ByteArrayOutputStream();
        try (var sheet = new XlsxWriter(out, false)) {
            rows.forEach(sheet::row);
        }
        var file = file("list.xlsx", out.toByteArray());

        assertThat(run(file))
                .startsWith(file + ": Cadre!A2: \"soon\" is no time. Write it as 0:20");
        assertThat(code(file)).isEqualTo(CheckScenario.BROKEN);
    }

    @Test
    void tellsTheLineOfAScript() throws Exception {
        var script = SampleDesign.with("kind: DRILL", "kind: CIRCUS");
        var file = file("script.yaml", script.getBytes(StandardCharsets.UTF_8));

        assertThat(run(file)).startsWith(file + ":3: ").contains("Broken: 1 finding.");
        assertThat(code(file)).isEqualTo(CheckScenario.BROKEN);
    }

    @Test
    void tellsWhatItCannotRead() throws Exception {
        assertThat(run(file("a.xlsx", new byte[] {1}))).contains("The file is no workbook.");
        assertThat(run(file("a.json", new byte[] {1}))).contains("The file is no JSON.");
        assertThat(run(folder.resolve("nowhere.yaml"))).contains("This is not a file.");
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(CheckScenario.run(List.of(), print(), DAY)).isEqualTo(CheckScenario.MISUSED);
        assertThat(CheckScenario.run(List.of("a", "b"), print(), DAY))
                .isEqualTo(CheckScenario.MISUSED);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("Usage: ./cadre check scenario");
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private int code(Path file) {
        return CheckScenario.run(List.of(file.toString()), print(), DAY);
    }

    private String run(Path file) {
        bytes.reset();
        code(file);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private PrintStream print() {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
