package org.cadre.diversity.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.diversity.disclosure.SampleTables.dimensions;
import static org.cadre.diversity.disclosure.SampleTables.drawn;
import static org.cadre.diversity.disclosure.SampleTables.hiding;
import static org.cadre.diversity.disclosure.SampleTables.margin;
import static org.cadre.diversity.disclosure.SampleTables.rounding;

import org.cadre.diversity.disclosure.CellKey;
import org.cadre.diversity.disclosure.CellRange;
import org.cadre.diversity.disclosure.CountTable;
import org.cadre.diversity.disclosure.Dimension;
import org.cadre.diversity.disclosure.PopulationLink;
import org.cadre.diversity.disclosure.PublishedTable;
import org.cadre.diversity.disclosure.Relation;
import org.cadre.diversity.disclosure.Release;
import org.cadre.diversity.disclosure.SafetyRule;
import org.cadre.diversity.disclosure.Showing;
import org.cadre.diversity.disclosure.Statement;
import org.cadre.diversity.disclosure.Verdict;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** The ranges of the audit are those of all tables that fit, which are few enough to be tried. */
class EnumeratedRangesTest {

    private static final SafetyRule RULE = new SafetyRule(3, false, Set.of(), Map.of());

    private final Random random = new Random(20261127);

    @Test
    void ofTablesWithTwoDimensions() {
        for (int i = 0; i < 150; i++) {
            var dimensions = dimensions(2 + random.nextInt(2), 2 + random.nextInt(2));
            var table = drawn(dimensions, 1 + random.nextInt(12), random);
            var shown = hiding(table, key -> random.nextInt(5) < 3 && !key.equals(CellKey.TOTAL));
            compare(dimensions, table, shown);
        }
    }

    @Test
    void ofTablesWithoutAGrandTotal() {
        for (int i = 0; i < 40; i++) {
            var dimensions = dimensions(2, 2 + random.nextInt(2));
            var table = drawn(dimensions, 1 + random.nextInt(8), random);
            compare(dimensions, table, hiding(table, key -> random.nextInt(5) < 3));
        }
    }

    @Test
    void ofTablesWithThreeDimensions() {
        for (int i = 0; i < 60; i++) {
            var dimensions = dimensions(2, 2, 2 + random.nextInt(2));
            var table = drawn(dimensions, 1 + random.nextInt(7), random);
            var shown = hiding(table, key -> random.nextInt(4) < 3 && !key.equals(CellKey.TOTAL));
            compare(dimensions, table, shown);
        }
    }

    @Test
    void ofRoundedTables() {
        for (int i = 0; i < 30; i++) {
            var dimensions = dimensions(2, 2 + random.nextInt(2));
            var table = drawn(dimensions, 1 + random.nextInt(8), random);
            compare(dimensions, table, rounding(table, 3, random));
        }
    }

    @Test
    void ofLinkedTables() {
        var dimensions = dimensions(2, 2, 2);
        for (int i = 0; i < 60; i++) {
            var table = drawn(dimensions, 1 + random.nextInt(7), random);
            var shown = new ArrayList<PublishedTable>();
            for (var pair : List.of(List.of(0, 1), List.of(1, 2), List.of(0, 2))) {
                var two = pair.stream().map(dimensions::get).toList();
                // once around: two tables of three hang together, three do not
                if (shown.size() < 2 || i % 2 == 0) {
                    shown.add(
                            hiding(
                                    margin(table, two),
                                    key -> isFinest(key, two) && random.nextBoolean()));
                }
            }
            compare(dimensions, table, shown);
        }
    }

    private static boolean isFinest(CellKey key, List<Dimension> dimensions) {
        return key.codes().size() == dimensions.size();
    }

    private void compare(List<Dimension> dimensions, CountTable table, PublishedTable shown) {
        compare(dimensions, table, List.of(shown));
    }

    private void compare(List<Dimension> dimensions, CountTable table, List<PublishedTable> shown) {
        var all = Enumeration.of(shown, dimensions, most(table, shown));
        var report = new DisclosureAudit(RULE).judge(List.of(new Release("p", shown)));

        report.ranges()
                .get("p")
                .forEach(
                        (key, range) ->
                                assertThat(range)
                                        .as("%s of %s", key, shown)
                                        .isEqualTo(
                                                new CellRange(all.low(key), all.high(key), true)));
        if (shown.getFirst().cells().stream()
                .noneMatch(c -> c.showing() instanceof Showing.Rounded)) {
            compareVerdicts(report, all, shown);
        }
    }

    /** Nobody knows the total of a rounded table, only that it is not far. */
    private static int most(CountTable table, List<PublishedTable> shown) {
        var total = shown.getFirst().byKey().get(CellKey.TOTAL);
        return Math.max(table.count(CellKey.TOTAL), total == null ? 0 : total.most());
    }

    private static void compareVerdicts(
            AuditReport report, Enumeration all, List<PublishedTable> shown) {
        var statements = RULE.statements(new Release("p", shown));
        boolean safe = statements.stream().allMatch(each -> isProtected(each, all));
        boolean fromInsiders = safe;
        for (var table : shown) {
            for (var cell : table.cells()) {
                if (cell.count() == 1 && !cell.isExact()) {
                    var known = all.where(cell.key(), 1);
                    fromInsiders &=
                            statements.stream()
                                    .filter(each -> !each.cell().equals(cell.key()))
                                    .allMatch(each -> isProtected(each, known));
                }
            }
        }

        assertThat(report.verdict()).isEqualTo(Verdict.safeIf(safe));
        assertThat(report.insider())
                .as("insiders of %s", shown)
                .isEqualTo(Verdict.safeIf(fromInsiders));
    }

    private static boolean isProtected(Statement statement, Enumeration all) {
        long low = all.low(statement.cell());
        long high = all.high(statement.cell());
        return high - low >= 2 && high >= 3 && (low < statement.actual() || low == 0);
    }

    @Test
    void ofTwoSnapshotsWithKnownJoinersAndLeavers() {
        var dimensions = dimensions(2, 2);
        for (int i = 0; i < 40; i++) {
            var before = drawn(dimensions, 2 + random.nextInt(4), random);
            var after = drawn(dimensions, 2 + random.nextInt(4), random);
            int joined = joined(before, after) + random.nextInt(2);
            int left = joined + before.count(CellKey.TOTAL) - after.count(CellKey.TOTAL);
            if (left <= before.count(CellKey.TOTAL) && joined <= after.count(CellKey.TOTAL)) {
                var link = new PopulationLink.Later("p", "q", joined, left);
                compare(
                        before,
                        after,
                        link,
                        (x, y) -> joined(x, y) <= joined && inBoth(x, y) >= sum(x) - left);
            }
        }
    }

    @Test
    void ofACohortAndItsProgramme() {
        var dimensions = dimensions(2, 2);
        for (int i = 0; i < 40; i++) {
            var programme = drawn(dimensions, 3 + random.nextInt(4), random);
            var part = new HashMap<CellKey, Integer>();
            for (var key : Relation.finest(dimensions)) {
                part.put(key, random.nextInt(programme.count(key) + 1));
            }
            var cohort = CountTable.of(dimensions, part);
            compare(
                    programme,
                    cohort,
                    new PopulationLink.Within("p", "q"),
                    (x, y) -> joined(x, y) == 0);
        }
    }

    private interface Fit {
        boolean of(int[] first, int[] second);
    }

    private void compare(CountTable first, CountTable second, PopulationLink link, Fit fit) {
        Predicate<CellKey> hidden = key -> random.nextInt(4) < 3 && !key.equals(CellKey.TOTAL);
        var shown = hiding(first, hidden);
        var other = hiding(second, hidden);
        var releases = List.of(new Release("p", List.of(shown)), new Release("q", List.of(other)));
        var firsts = Enumeration.of(List.of(shown), first.dimensions(), first.count(CellKey.TOTAL));
        var seconds =
                Enumeration.of(List.of(other), first.dimensions(), second.count(CellKey.TOTAL));

        var report = new DisclosureAudit(RULE).judge(releases, List.of(link));

        for (var key : first.cells()) {
            long low = Long.MAX_VALUE;
            long high = Long.MIN_VALUE;
            long least = Long.MAX_VALUE;
            long most = Long.MIN_VALUE;
            for (var x : firsts.tables()) {
                for (var y : seconds.tables()) {
                    if (fit.of(x, y)) {
                        long count = firsts.count(key).applyAsLong(x);
                        long less = count - seconds.count(key).applyAsLong(y);
                        low = Math.min(low, count);
                        high = Math.max(high, count);
                        least = Math.min(least, less);
                        most = Math.max(most, less);
                    }
                }
            }
            if (report.ranges().get("p").containsKey(key)) {
                assertThat(report.range("p", key)).isEqualTo(new CellRange(low, high, true));
            }
            for (var finding : report.findings()) {
                if (finding.statement().kind() == Statement.Kind.SMALL_DIFFERENCE
                        && finding.statement().cell().equals(key)) {
                    boolean fewer = finding.statement().terms().getFirst().factor() > 0;
                    assertThat(finding.range())
                            .isEqualTo(
                                    new CellRange(
                                            fewer ? least : -most, fewer ? most : -least, true));
                }
            }
        }
    }

    /** How many must have come, at least, where the second has more. */
    private static int joined(CountTable first, CountTable second) {
        return Relation.finest(first.dimensions()).stream()
                .mapToInt(key -> Math.max(0, second.count(key) - first.count(key)))
                .sum();
    }

    private static int joined(int[] first, int[] second) {
        int joined = 0;
        for (int i = 0; i < first.length; i++) {
            joined += Math.max(0, second[i] - first[i]);
        }
        return joined;
    }

    private static int inBoth(int[] first, int[] second) {
        int both = 0;
        for (int i = 0; i < first.length; i++) {
            both += Math.min(first[i], second[i]);
        }
        return both;
    }

    private static int sum(int[] table) {
        return Arrays.stream(table).sum();
    }
}
