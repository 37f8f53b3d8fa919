package org.cadre.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cadre.content.Json;
import org.cadre.content.JsonCheck;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

class CheckContinuityTest {

    private static final Path GOLDEN =
            Path.of("src/test/resources/org/cadre/funding/continuity-golden.json");

    /** Of two lines the first takes what the second alone could have used. */
    private static final String SHORTSIGHTED =
            """
            {"horizon": 2, "lines": {"a": {"priority": 1}, "b": {"priority": 2}},
             "need": {"a": [100, 0], "b": [100, 0.5]},
             "sources": [
               {"id": "wide", "donor": "A", "certainty": "SECURED", "amount": 100, "lines": ["a", "b"],
                "eligible_from": 0, "eligible_to": 0},
               {"id": "late", "donor": "B", "certainty": "SECURED", "amount": 100, "lines": ["a"],
                "eligible_from": 0, "eligible_to": 1}]}
            """;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @TempDir Path folder;

    @Test
    void findsEveryFigureOfTheWorkedExample() throws Exception {
        var golden = parsed(Files.readString(GOLDEN));
        var found = computed(Files.readString(GOLDEN));

        agree(found, at(golden, "results"), "results");
        var expected = at(golden, "pledge_exact", "cumulative_received_by_month");
        agree(at(found, "pledge_exact", "cumulative_received_by_month"), expected, "pledges");
    }

    /** Texts and nothing are the same, numbers within 1e-12 of their size, of what is expected. */
    private static void agree(Object found, Object expected, String where) {
        switch (expected) {
            case Map<?, ?> map -> {
                var keys = ((Map<?, ?>) found).keySet();
                assertThat(keys).as(where).containsAll((Collection) map.keySet());
                map.forEach(
                        (key, each) ->
                                agree(((Map<?, ?>) found).get(key), each, where + "/" + key));
            }
            case List<?> list -> {
                assertThat((List<?>) found).as(where).hasSameSizeAs(list);
                for (int i = 0; i < list.size(); i++) {
                    agree(((List<?>) found).get(i), list.get(i), where + "/" + i);
                }
            }
            case Number number ->
                    assertThat(((Number) found).doubleValue())
                            .as(where)
                            .isCloseTo(
                                    number.doubleValue(),
                                    within(1e-12 * Math.max(1, Math.abs(number.doubleValue()))));
            case null, default -> assertThat(found).as(where).isEqualTo(expected);
        }
    }

    @Test
    void saysWhatAnotherAllocationWouldCoverMore() throws Exception {
        var secured = at(computed(SHORTSIGHTED), "SECURED");

        assertThat(at(secured, "total_allocated")).hasToString("100");
        assertThat(at(secured, "lp_max_allocatable")).hasToString("200");
        assertThat(at(secured, "another_allocation_covers_more")).hasToString("100");
        assertThat(at(secured, "message")).isEqualTo("Another allocation would cover 100 more.");
        assertThat(at(secured, "lines", "a", "coverage")).isEqualTo("1");
        assertThat(at(secured, "lines", "b", "coverage")).isEqualTo("0");
    }

    @Test
    void leavesOutWhatCannotBeSaid() throws Exception {
        var line = at(computed(SHORTSIGHTED), "SECURED", "lines", "a");

        assertThat(((List<?>) at(line, "coverage_by_month")).get(1)).isNull();
        assertThat(at(line, "cliff")).isNull();
        assertThat(at(line, "cumulative_coverage_by_month")).isEqualTo(List.of("1", "1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "horizon": 2        | "horizon": 0       | horizon
                    [100, 0]            | [100]              | need/a
                    [100, 0]            | [100, -1]          | need/a/1
                    "need": {"a"        | "need": {"c"       | need/c
                    "lines": ["a"]      | "lines": ["x"]     | sources/1/lines
                    "id": "late"        | "id": "wide"       | sources/1/id
                    "SECURED", "amount" | "SURE", "amount"   | sources/0/certainty
                    "amount": 100       | "amount": "much"   | sources/0/amount
                    "amount": 100       | "amount": 1e400    | sources/0/amount
                    "horizon": 2        | "horizon": 2, "theta": "4/0" | theta
                    "horizon": 2        | "horizon": 2, "begin": "soon" | begin
                    """)
    void namesThePlaceOfWhatIsWrong(String right, String wrong, String place) throws Exception {
        assertThat(code(SHORTSIGHTED.replaceFirst(Pattern.quote(right), wrong)))
                .isEqualTo(JsonCheck.BROKEN);

        assertThat(said()).contains(" " + place + ": ", "Nothing of this file is judged.");
    }

    @Test
    void refusesDelaysThatAreNotTogetherOne() throws Exception {
        var text = Files.readString(GOLDEN).replaceFirst("\"0\": 0\\.5", "\"0\": 0.6");

        assertThat(code(text)).isEqualTo(JsonCheck.BROKEN);
        assertThat(said()).contains("pledge_exact/pledges/0");
    }

    private Map<?, ?> computed(String text) throws IOException {
        assertThat(code(text)).as(said()).isEqualTo(JsonCheck.FINE);
        return parsed(said());
    }

    private static Map<?, ?> parsed(String text) {
        return (Map<?, ?>) Json.parse(text).orElseThrow();
    }

    private static Object at(Object parent, String... names) {
        var value = parent;
        for (var name : names) {
            assertThat(((Map<?, ?>) value).containsKey(name)).as(name).isTrue();
            value = ((Map<?, ?>) value).get(name);
        }
        return value;
    }

    private int code(String text) throws IOException {
        bytes.reset();
        var file = Files.writeString(folder.resolve("plan.json"), text);
        return CheckContinuity.run(
                List.of(file.toString()), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
