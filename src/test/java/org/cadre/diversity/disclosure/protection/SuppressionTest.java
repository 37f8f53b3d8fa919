package org.cadre.diversity.disclosure.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.cadre.diversity.disclosure.SampleTables.dimensions;
import static org.cadre.diversity.disclosure.SampleTables.drawn;
import static org.cadre.diversity.disclosure.SampleTables.key;
import static org.cadre.diversity.disclosure.SampleTables.margin;
import static org.cadre.diversity.disclosure.SampleTables.table;

import org.cadre.diversity.disclosure.CellKey;
import org.cadre.diversity.disclosure.CountTable;
import org.cadre.diversity.disclosure.PopulationLink;
import org.cadre.diversity.disclosure.PublishedTable;
import org.cadre.diversity.disclosure.Release;
import org.cadre.diversity.disclosure.SafetyRule;
import org.cadre.diversity.disclosure.SampleTables;
import org.cadre.diversity.disclosure.Showing;
import org.cadre.diversity.disclosure.Verdict;
import org.cadre.diversity.disclosure.audit.DisclosureAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

class SuppressionTest {

    private static final SafetyRule SMALL_COUNTS = new SafetyRule(5, false, Set.of(), Map.of());

    private final Random random = new Random(20261127);

    /** Codes of the rows, counts line by line; the costs are those of another solver's optimum. */
    @ParameterizedTest
    @CsvSource({
        "6 6 1 1 4 10 5 0 0 0 1 0, 4, 10, 115.164410",
        "4 1 0 0 0 2 3 5 3 4 5 7 0 0 0 0 0 0, 6, 10, 69.611748",
        "32 25 26 22 26 20 43 39 41 44 40 46 2 1 4 4 0 5, 6, 8, 26.196570"
    })
    void isAsCheapAsCanBe(String counts, int columns, int hidden, double cost) {
        var dimensions = dimensions(3, columns);
        var numbers = counts.split(" ");
        var finest = new HashMap<CellKey, Integer>();
        for (int i = 0; i < numbers.length; i++) {
            var key = key(dimensions, "a%d, b%d".formatted(i / columns + 1, i % columns + 1));
            finest.put(key, Integer.parseInt(numbers[i]));
        }
        var table = CountTable.of(dimensions, finest);

        var found = found(ProtectionRequest.of("p", SMALL_COUNTS, table));

        assertThat(found.isCheapest()).isTrue();
        assertThat(found.hidden()).hasSize(hidden);
        assertThat(cost(table, found.hidden())).isCloseTo(cost, offset(1e-5));
        assertThat(found.report().verdict()).isEqualTo(Verdict.SAFE);
    }

    private static double cost(CountTable table, Set<CellKey> hidden) {
        return hidden.stream()
                .mapToDouble(
                        key ->
                                (1 + Math.log1p(table.count(key)))
                                        * (key.codes().size() < 2 ? 10 : 1))
                .sum();
    }

    private static Suppression.Found found(ProtectionRequest request) {
        return (Suppression.Found) Protection.suppress(request);
    }

    /** Every pattern of a small table is tried: none that costs less is safe. */
    @Test
    void isTheCheapestOfAllPatterns() {
        for (int i = 0; i < 6; i++) {
            var table = drawn(dimensions(2, 3), 14 + random.nextInt(20), random);
            var audit = new DisclosureAudit(SafetyRule.of(3));
            var cells = table.cells();
            double cheapest = Double.POSITIVE_INFINITY;
            for (int pattern = 0; pattern < 1 << cells.size() - 1; pattern++) {
                var bits = BitSet.valueOf(new long[] {pattern});
                var hidden = new HashSet<CellKey>();
                bits.stream().forEach(cell -> hidden.add(cells.get(cell)));
                if (cost(table, hidden) < cheapest
                        && audit.judge(List.of(release(table, hidden))).verdict() == Verdict.SAFE) {
                    cheapest = cost(table, hidden);
                }
            }

            var suppression =
                    Protection.suppress(ProtectionRequest.of("p", SafetyRule.of(3), table));

            double cost =
                    suppression instanceof Suppression.Found found
                            ? cost(table, found.hidden())
                            : Double.POSITIVE_INFINITY;
            assertThat(cost).isCloseTo(cheapest, offset(1e-9));
        }
    }

    private static Release release(CountTable table, Set<CellKey> hidden) {
        return new Release("p", List.of(SampleTables.hiding(table, hidden::contains)));
    }

    /** A thousand tables by chance; a cell that is shown after all turns the audit red. */
    @Test
    void hidesNothingInVainAndNothingTooLittle() {
        int found = 0;
        var audit = new DisclosureAudit(SafetyRule.of(3));
        for (int i = 0; i < 1000; i++) {
            var dimensions = dimensions(2 + i % 2, 2 + i % 3);
            var table = drawn(dimensions, 5 + random.nextInt(40), random);
            var request = ProtectionRequest.of("p", SafetyRule.of(3), table);
            if (Protection.suppress(request.within(Duration.ZERO))
                    instanceof Suppression.Found(var release, var hidden, var cheapest, var own)) {
                var report = audit.judge(List.of(release));
                assertThat(report.verdict()).isEqualTo(Verdict.SAFE);
                assertThat(report.narrowest().orElse(2)).isGreaterThanOrEqualTo(2);
                if (!hidden.isEmpty()) {
                    var shown = new HashSet<>(hidden);
                    shown.remove(hidden.stream().toList().get(random.nextInt(hidden.size())));
                    assertThat(audit.judge(List.of(release(table, shown))).verdict())
                            .isEqualTo(Verdict.UNSAFE);
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(300);
    }

    @Test
    void everyHiddenCellIsNeeded() {
        var table = drawn(dimensions(3, 6), 34, random);
        var found = found(ProtectionRequest.of("p", SMALL_COUNTS, table));
        var audit = new DisclosureAudit(SMALL_COUNTS);

        assertThat(found.hidden()).hasSizeGreaterThan(3);
        for (var cell : found.hidden()) {
            var less = new HashSet<>(found.hidden());
            less.remove(cell);
            assertThat(audit.judge(List.of(release(table, less))).verdict())
                    .as("with %s shown", cell)
                    .isEqualTo(Verdict.UNSAFE);
        }
    }

    @Test
    void saysThatThereIsNone() {
        var table = table(dimensions(2, 2), Map.of("a1, b1", 1, "a2, b2", 1));

        var suppression = Protection.suppress(ProtectionRequest.of("p", SMALL_COUNTS, table));

        assertThat(suppression)
                .isInstanceOfSatisfying(
                        Suppression.None.class,
                        none -> assertThat(none.report().exposed()).isNotEmpty());
    }

    @Test
    void takesAGoodPatternWhenTimeIsUp() {
        var table = drawn(dimensions(3, 4, 6), 420, random);
        var request = ProtectionRequest.of("p", SMALL_COUNTS, table);

        var found = found(request.within(Duration.ofMillis(1)));

        assertThat(found.isCheapest()).isFalse();
        assertThat(found.report().verdict()).isEqualTo(Verdict.SAFE);
        assertThat(found.hidden().size()).isBetween(20, 90);
    }

    @Test
    void hidesAgainWhatWasHidden() {
        var even = IntStream.range(0, 16).boxed().toList();
        var dimensions = dimensions(4, 4);
        var finest = new HashMap<CellKey, Integer>();
        even.forEach(
                i ->
                        finest.put(
                                key(dimensions, "a%d, b%d".formatted(i / 4 + 1, i % 4 + 1)),
                                i == 0 ? 2 : 20));
        var table = CountTable.of(dimensions, finest);
        var before =
                Set.of(
                        key(dimensions, "a1, b4"),
                        key(dimensions, "a4, b1"),
                        key(dimensions, "a4, b4"));

        var found = found(ProtectionRequest.of("p", SMALL_COUNTS, table).keepingHidden(before));

        assertThat(found.hidden()).containsAll(before).hasSize(4);
    }

    @Test
    void protectsLinkedTablesTogether() {
        var dimensions = dimensions(3, 3, 4);
        var people = drawn(dimensions, 60, random);
        var one = margin(people, List.of(dimensions.get(0), dimensions.get(1)));
        var other = margin(people, List.of(dimensions.get(0), dimensions.get(2)));

        var found = found(ProtectionRequest.of("p", SMALL_COUNTS, one, other));

        assertThat(found.report().verdict()).isEqualTo(Verdict.SAFE);
        assertThat(found.release().tables()).hasSize(2);
        var shared = CellKey.TOTAL.with("a", "a3");
        assertThat(found.release().tables().get(0).byKey().get(shared).showing())
                .isEqualTo(found.release().tables().get(1).byKey().get(shared).showing());
    }

    @Test
    void protectsFromInsidersWhereTheRuleIsSensitive() {
        var table =
                table(
                        dimensions(2, 3),
                        Map.of(
                                "a1, b1", 1, "a1, b2", 3, "a2, b1", 9, "a2, b2", 8, "a1, b3", 12,
                                "a2, b3", 9));
        var rule = new SafetyRule(3, false, Set.of("a"), Map.of());

        var found = found(ProtectionRequest.of("p", rule, table));

        assertThat(found.report().insider()).isEqualTo(Verdict.SAFE);
    }

    @Test
    void looksAtWhatReadersHaveAlready() {
        var dimensions = dimensions(2, 3);
        var before = SampleTables.drawn(dimensions, 80, random);
        var leaver = key(dimensions, "a1, b1");
        var finest = new HashMap<CellKey, Integer>();
        before.counts()
                .forEach(
                        (key, count) -> {
                            if (key.codes().size() == 2) {
                                finest.put(key, key.equals(leaver) ? count - 1 : count);
                            }
                        });
        var after = CountTable.of(dimensions, finest);
        var shown =
                new Release("2026", List.of(PublishedTable.of(before, k -> new Showing.Exact())));
        var request =
                ProtectionRequest.of("2027", SMALL_COUNTS, after)
                        .after(List.of(shown), PopulationLink.overTime(List.of("2026", "2027")));

        // alone it would do; the total of one fewer cannot be hidden
        assertThat(Protection.suppress(ProtectionRequest.of("2027", SMALL_COUNTS, after)))
                .isInstanceOf(Suppression.Found.class);
        assertThat(Protection.suppress(request)).isInstanceOf(Suppression.None.class);
    }
}
