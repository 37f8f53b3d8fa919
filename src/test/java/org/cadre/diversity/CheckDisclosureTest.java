package org.cadre.diversity;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.content.Json;
import org.cadre.content.JsonCheck;
import org.cadre.content.JsonReading;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class CheckDisclosureTest {

    private static final String TABLE =
            """
            {"tables": [{"name": "one", "k": 3, "attacker_lower_bound": 0, "attacker_upper_bound": 20,
              "dimensions": [["F", "M"]], "total_code": "T", "cells": [
                {"key": ["F"], "count": 2, "sensitive": true, "suppressed": true},
                {"key": ["M"], "count": 18, "suppressed": true},
                {"key": ["T"], "count": 20}]}]}
            """;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @TempDir Path folder;

    @Test
    void findsWhatTwoSolversHaveFound() throws Exception {
        var expected = object(Files.readString(vectors()));
        var judged = judge(Files.readString(vectors()));

        assertThat(withoutInsiders(judged.get("tables"))).isEqualTo(expected.get("tables"));
        assertThat(names(judged, "insider_verdict"))
                .containsExactly("UNSAFE", "UNSAFE", "UNSAFE", "SAFE", "UNSAFE", "SAFE");
    }

    private static Path vectors() {
        return Path.of("src/test/resources/org/cadre/diversity/disclosure-vectors.json");
    }

    /** What a file claims of itself is not believed. */
    @Test
    void judgesAnewWhateverStandsThere() throws Exception {
        var text = Files.readString(vectors());
        var lying =
                text.replaceAll("\"low\": \\d+, \"high\": \\d+", "\"low\": 0, \"high\": 99")
                        .replace("\"verdict\": \"UNSAFE\"", "\"verdict\": \"SAFE\"");
        var silent =
                text.replaceAll(", \"low\": \\d+, \"high\": \\d+", "")
                        .replaceAll("\"verdict\": \"\\w+\",? ?", "");

        assertThat(lying).isNotEqualTo(text);
        assertThat(judge(lying)).isEqualTo(judge(text));
        assertThat(names(judge(silent), "verdict")).isEqualTo(names(judge(text), "verdict"));
    }

    private static List<Object> names(Map<String, Object> judged, String name) {
        return list(judged.get("tables")).stream().map(each -> map(each).get(name)).toList();
    }

    private static List<Object> withoutInsiders(Object tables) {
        var list = new ArrayList<Object>();
        for (var table : list(tables)) {
            var map = new LinkedHashMap<>(map(table));
            map.remove("insider_verdict");
            list.add(map);
        }
        return list;
    }

    @Test
    void readsReleasesTogether() throws Exception {
        var judged = judge(Files.readString(vectors()));

        var series = map(list(judged.get("releases")).getFirst());
        assertThat(series).containsEntry("verdict", "UNSAFE");
        assertThat(list(series.get("exposed")).getFirst())
                .hasToString("{of=[snapshot 1, snapshot 2], key=[F, command], low=1, high=1}");
    }

    @Test
    void isSafeWhereNothingCanBeLearned() throws Exception {
        assertThat(judge(TABLE)).isNotNull();
        assertThat(code(TABLE)).isEqualTo(JsonCheck.FINE);
        assertThat(run(TABLE)).contains("\"low\":0,\"high\":20", "\"verdict\":\"SAFE\"");
    }

    @Test
    void saysUnsafeByItsExitCode() throws Exception {
        var shown =
                TABLE.replace("\"sensitive\": true, \"suppressed\": true", "\"suppressed\": false");

        assertThat(run(shown)).contains("\"verdict\":\"UNSAFE\"");
        assertThat(code(shown)).isEqualTo(JsonCheck.BROKEN);
    }

    /** A file that hides nothing asks for a pattern; where readers know of zeros there is none. */
    @Test
    void saysWhereNoPatternCanHelp() throws Exception {
        var open =
                TABLE.replace(", \"suppressed\": true", "")
                        .replace("\"count\": 20", "\"count\": 19")
                        .replace("\"count\": 2,", "\"count\": 1,");

        assertThat(run(open)).contains("\"verdict\":\"UNSAFE\"");
        assertThat(run(open.replace("lower_bound\": 0", "lower_bound\": 1")))
                .contains("\"verdict\":\"NO_PATTERN\"");
    }

    @Test
    void judgesRoundedCells() throws Exception {
        var rounded =
                """
                {"tables": [{"k": 5, "base": 5, "dimensions": [["F", "M"]], "cells": [
                  {"key": ["F"], "count": 2, "rounded": 0}, {"key": ["M"], "count": 18, "rounded": 20},
                  {"key": ["T"], "count": 20, "rounded": 20}]}]}
                """;

        assertThat(run(rounded)).contains("\"low\":0,\"high\":4", "\"verdict\":\"SAFE\"");
        assertThat(run(rounded.replace("\"k\": 5", "\"k\": 6"))).contains("UNSAFE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"count\": 18 | \"count\": 17 | tables/0/cells/2/count: 20 is not the sum of its"
                        + " parts, which is 19.",
                "\"count\": 18 | \"count\": -1 | tables/0/cells/1/count: \"-1\" is no whole"
                        + " number.",
                "\"count\": 18 | \"count\": 1.5 | tables/0/cells/1/count: \"1.5\" is no whole"
                        + " number.",
                "\"count\": 18 | \"count\": 1e999999999 | tables/0/cells/1/count",
                "\"count\": 18, | | tables/0/cells/1: \"count\" is missing.",
                "[\"M\"] | [\"Q\"] | tables/0/cells/1/key: \"Q\" is no code of this dimension.",
                "[\"M\"] | [\"F\"] | tables/0/cells/1: The cell stands twice.",
                "[\"M\"] | [\"M\",\"F\"] | tables/0/cells/1/key: The key has 2 codes.",
                "[\"M\"] | 7 | tables/0/cells/1/key: This is no list of texts.",
                "\"k\": 3 | \"k\": 1 | tables/0/k: k is less than 2.",
                "\"k\": 3, | | tables/0: \"k\" is missing.",
                "upper_bound\": 20 | upper_bound\": 17 | tables/0/cells/1/count: 18 is not within 0"
                        + " to 17",
                "lower_bound\": 0 | lower_bound\": 21 | tables/0/attacker_upper_bound: 20 is less"
                        + " than the lower",
                "[[\"F\", \"M\"]] | [[\"F\", \"F\"]] | tables/0/dimensions/0: A code stands twice.",
                "[[\"F\", \"M\"]] | [] | tables/0/dimensions: There are no dimensions.",
                "[[\"F\", \"M\"]] | [[\"F\", \"T\"]] | tables/0/dimensions/0: \"T\" is the code of"
                        + " totals.",
                "true, \"suppressed\": true | 3 | tables/0/cells/0/sensitive: This is neither true"
                        + " nor false.",
                "{\"tables\" | {\"chairs\" | There is nothing to judge.",
                "\"k\": 3, | \"k\": 3; | line 1, column",
                "\"cells\": [ | \"cells\": 3, \"x\": [ | tables/0/cells: This is no list.",
            })
    void tellsThePlaceOfAMistake(String found, String instead, String told) throws Exception {
        var broken = TABLE.replace(found, instead == null ? "" : instead);

        assertThat(broken).isNotEqualTo(TABLE);
        assertThat(run(broken)).contains(told).contains("Nothing of this file is judged.");
        assertThat(code(broken)).isEqualTo(JsonCheck.BROKEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"k\": 3} | releases/0: There are no releases.",
                "{\"k\": 3, \"releases\": [{\"table\": {\"F\": 1}}, {\"table\": {\"F\": {\"a\":"
                        + " 1}}}]} | do not stand at the same depth.",
                "{\"k\": 3, \"releases\": [{\"table\": {\"F\": \"x\"}}]} |"
                        + " releases/0/releases/0/table/F: \"x\" is no whole number",
                "{\"releases\": [{\"table\": {\"F\": 1}}]} | releases/0: \"k\" is missing.",
            })
    void tellsThePlaceInASeries(String series, String told) throws Exception {
        assertThat(run("{\"releases\": [" + series + "]}")).contains(told);
    }

    /** Whatever is cut off, doubled or mistyped: a message or a verdict, never a stack. */
    @Test
    void survivesDamage() throws Exception {
        var text = Files.readString(vectors());
        var random = new Random(1);
        for (int i = 0; i < 60; i++) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(9));
            var damaged = text.substring(0, from) + "[]{}\",:07".charAt(i % 9) + text.substring(to);

            assertThat(code(damaged)).isIn(JsonCheck.FINE, JsonCheck.BROKEN);
        }
        assertThat(code("[".repeat(100_000))).isEqualTo(JsonCheck.BROKEN);
        assertThat(code("")).isEqualTo(JsonCheck.BROKEN);
    }

    @Test
    void saysHowItIsUsed() throws Exception {
        assertThat(CheckDisclosure.run(List.of(), out())).isEqualTo(JsonCheck.MISUSED);
        assertThat(CheckDisclosure.run(List.of("--help"), out())).isEqualTo(JsonCheck.MISUSED);
        assertThat(said()).contains("Usage: ./cadre check disclosure FILE.json");
        assertThat(CheckDisclosure.run(List.of(folder.toString()), out()))
                .isEqualTo(JsonCheck.BROKEN);
        assertThat(said()).contains("This is not a file.");
    }

    private Map<String, Object> judge(String text) throws IOException {
        return object(run(text));
    }

    private static Map<String, Object> object(String json) {
        return map(Json.parse(json).orElseThrow());
    }

    private static Map<String, Object> map(Object value) {
        return JsonReading.object((Map<?, ?>) value);
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    private String run(String text) throws IOException {
        bytes.reset();
        code(text);
        return said();
    }

    private int code(String text) throws IOException {
        var file = Files.writeString(folder.resolve("tables.json"), text);
        return CheckDisclosure.run(List.of(file.toString()), out());
    }

    private PrintStream out() {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
