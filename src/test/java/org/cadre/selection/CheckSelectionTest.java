package org.cadre.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cadre.content.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class CheckSelectionTest {

    private static final String QUOTAS =
            "category,feature,min,max\ngender,F,1,2\ngender,M,1,2\nlevel,junior,0,2\n";
    private static final String PEOPLE =
            "id,gender,level\nP-1,F,junior\nP-2,F,junior\nP-3,M,junior\nP-4,M,junior\n";

    @TempDir Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("categories.csv"), QUOTAS);
        Files.writeString(folder.resolve("respondents.csv"), PEOPLE);
    }

    @Test
    void tellsChancesAndTheHashOfThePanels() {
        var said = json(CheckSelection.SOUND, "--size", "2");

        assertThat(said)
                .containsEntry("feasible", true)
                .containsEntry("never_selectable_types", List.of())
                .containsEntry("leximin_complete", true)
                .hasEntrySatisfying("panels_sha256", hash -> assertThat((String) hash).hasSize(64));
        assertThat(number(said, "panel_size")).isEqualTo(2);
        assertThat(number(said, "pool")).isEqualTo(4);
        assertThat(number(said, "types")).isEqualTo(2);
        assertThat(number(said, "panels")).isEqualTo(1000);
        assertThat(number(said, "panels_checked")).isEqualTo(1000);
        assertThat(number(said, "maximin_probability")).isCloseTo(0.5, within(1e-6));
        assertThat(number(said, "upper_bound")).isCloseTo(0.5, within(1e-6));
        assertThat(number(said, "mean_probability")).isCloseTo(0.5, within(1e-6));
        assertThat((Map<?, ?>) said.get("chances_by_nominee")).hasSize(4);
        assertThat((List<?>) said.get("chances_by_type")).hasSize(2);
    }

    /** What somebody expects of the result is not looked at. */
    @Test
    void takesTheSeatsAndNothingElseFromWhatIsExpected() throws IOException {
        Files.writeString(
                folder.resolve("expected.json"),
                "{\"panel_size\": 2, \"maximin_probability\": 0.9, \"pool\": 7}");

        var said = json(CheckSelection.SOUND);

        assertThat(number(said, "maximin_probability")).isCloseTo(0.5, within(1e-6));
        assertThat(number(said, "pool")).isEqualTo(4);
    }

    @Test
    void tellsTheSmallestChangeWhereThereIsNoPanel() throws IOException {
        Files.writeString(
                folder.resolve("categories.csv"),
                QUOTAS.replace("gender,F,1,2", "gender,F,3,3")
                        .replace("gender,M,1,2", "gender,M,0,2")
                        .replace("level,junior,0,2", "level,junior,0,4"));

        var said = json(CheckSelection.BROKEN, "--size", "3");

        assertThat(said).containsEntry("feasible", false);
        assertThat(said.toString()).contains("change gender=F from at least 3 to at least 2");
    }

    @Test
    void refusesQuotasThatContradictEachOther() throws IOException {
        Files.writeString(
                folder.resolve("categories.csv"), QUOTAS.replace("gender,F,1,2", "gender,F,3,2"));

        assertThat(run(CheckSelection.BROKEN, "--size", "3"))
                .contains("Quotas are refused: gender=F asks for at least 3 and at most 2.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "categories.csv|gender,F,1,2|gender,F,one,2|categories.csv:2: \"one\" is no number",
                "categories.csv|gender,F,1,2|gender,F,-1,2|categories.csv:2: \"-1\" is no number",
                "categories.csv|gender,F,1,2|gender,F,1|categories.csv:2: The max is missing.",
                "categories.csv|,max|,most|categories.csv:1: The column \"max\" is missing",
                "categories.csv|gender,M,1,2|gender,F,0,1|categories.csv:3: gender=F has a quota",
                "categories.csv|level,|height,|respondents.csv:1: The column \"height\" is missing",
                "categories.csv|level,|=1+1,|categories.csv:4: \"=1+1\" would act as a formula",
                "respondents.csv|P-2|P-1|respondents.csv:3: P-1 stands on a line before.",
                "respondents.csv|P-2|=P|respondents.csv:3: \"=P\" would act as a formula",
                "respondents.csv|P-2|P 2|respondents.csv:3: \"P 2\" is no id.",
                "respondents.csv|P-3,M|P-3,W|respondents.csv:4: gender has no feature \"W\".",
                "respondents.csv|P-3,M|P-3,|respondents.csv:4: P-3 has no gender.",
                "respondents.csv|,level|,gender|respondents.csv:1: The column \"gender\" stands",
                "respondents.csv|P-2,F|\"P-2,F|respondents.csv:3: A quotation mark is not closed.",
            })
    void namesFileLineAndCure(String file, String from, String to, String words)
            throws IOException {
        var path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));

        assertThat(run(CheckSelection.BROKEN, "--size", "2"))
                .contains(words)
                .contains("Nothing of this folder is used.")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|expected.json:1: It does not say panel_size.",
                "nonsense|expected.json:1: It does not say panel_size.",
                "{\"panel_size\": 2.5}|expected.json:1: This is no whole number.",
                "{\"panel_size\": \"2\"}|expected.json:1: It does not say panel_size.",
            })
    void asksForTheSeats(String expected, String words) throws IOException {
        Files.writeString(folder.resolve("expected.json"), expected);

        assertThat(run(CheckSelection.BROKEN)).contains(words, "--size N");
    }

    @Test
    void asksForTheSeatsWhereNobodySaysThem() throws IOException {
        assertThat(run(CheckSelection.BROKEN)).contains("Give it: --size N.");
        Files.delete(folder.resolve("respondents.csv"));
        assertThat(run(CheckSelection.BROKEN)).contains("respondents.csv:1: The file is missing.");
    }

    @Test
    void tellsHowItIsUsed() {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);

        assertThat(CheckSelection.run(List.of(), print)).isEqualTo(CheckSelection.MISUSED);
        assertThat(CheckSelection.run(List.of("a", "--size", "x"), print))
                .isEqualTo(CheckSelection.MISUSED);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Usage: ./cadre check");
    }

    private static double number(Map<String, Object> said, String key) {
        return ((Number) said.get(key)).doubleValue();
    }

    @SuppressWarnings("unchecked") // the report is an object
    private Map<String, Object> json(int code, String... options) {
        return (Map<String, Object>) Json.parse(run(code, options)).orElseThrow();
    }

    private String run(int code, String... options) {
        var args = new ArrayList<>(List.of(folder.toString()));
        args.addAll(List.of(options));
        var out = new ByteArrayOutputStream();
        int given = CheckSelection.run(args, new PrintStream(out, true, StandardCharsets.UTF_8));
        var said = out.toString(StandardCharsets.UTF_8);
        assertThat(given).as(said).isEqualTo(code);
        return said;
    }
}
