package org.cadre.diversity.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cadre.diversity.disclosure.SampleTables.dimensions;
import static org.cadre.diversity.disclosure.SampleTables.drawn;
import static org.cadre.diversity.disclosure.SampleTables.hiding;
import static org.cadre.diversity.disclosure.SampleTables.key;
import static org.cadre.diversity.disclosure.SampleTables.table;

import org.cadre.diversity.disclosure.CellKey;
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
import org.cadre.diversity.disclosure.protection.ControlledRounding;
import org.cadre.diversity.disclosure.protection.Protection;
import org.cadre.diversity.disclosure.protection.ProtectionRequest;
import org.cadre.diversity.disclosure.protection.Suppression;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** A reader over time: each release is safe by itself. */
class ReleasesOverTimeTest {

    private static final SafetyRule RULE = new SafetyRule(5, false, Set.of(), Map.of());

    private final Random random = new Random(11);
    private final List<Dimension> dimensions = dimensions(2, 3);

    @Test
    void oneLeaverIsNamedByTheDifference() {
        var before =
                table(
                        dimensions,
                        Map.of(
                                "a1, b1", 8, "a1, b2", 7, "a1, b3", 6, "a2, b1", 9, "a2, b2", 12,
                                "a2, b3", 8));
        var after = change(before, key(dimensions, "a1, b3"), -1);
        var first = shown("first", before);
        var second = shown("second", after);
        var audit = new DisclosureAudit(RULE);

        assertThat(audit.judge(List.of(first)).verdict()).isEqualTo(Verdict.SAFE);
        assertThat(audit.judge(List.of(second)).verdict()).isEqualTo(Verdict.SAFE);
        var both = audit.judge(List.of(first, second));
        assertThat(both.verdict()).isEqualTo(Verdict.UNSAFE);
        assertThat(both.exposed())
                .filteredOn(each -> each.statement().cell().codes().size() == 2)
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.statement().kind())
                                    .isEqualTo(Statement.Kind.SMALL_DIFFERENCE);
                            assertThat(each.range().low()).isEqualTo(1);
                            assertThat(each.range().high()).isEqualTo(1);
                        });
    }

    private static Release shown(String population, CountTable table) {
        return new Release(population, List.of(hiding(table, key -> false)));
    }

    private CountTable change(CountTable table, CellKey cell, int by) {
        var finest = new HashMap<CellKey, Integer>();
        for (var key : Relation.finest(dimensions)) {
            finest.put(key, table.count(key) + (key.equals(cell) ? by : 0));
        }
        return CountTable.of(dimensions, finest);
    }

    /** The third differs from the second by many and from the first by one. */
    @Test
    void looksAtEveryTwo() {
        var first = drawn(dimensions, 200, random);
        var second = first;
        for (var key : Relation.finest(dimensions)) {
            second = change(second, key, 10);
        }
        var third = change(first, key(dimensions, "a1, b1"), 1);

        var report =
                new DisclosureAudit(RULE)
                        .judge(List.of(shown("1", first), shown("2", second), shown("3", third)));

        assertThat(report.exposed())
                .isNotEmpty()
                .allSatisfy(
                        each ->
                                assertThat(each.statement().terms())
                                        .extracting(Statement.Term::population)
                                        .containsExactly("1", "3"));
    }

    /** Joiners and leavers by chance: what goes out is safe with all that went out before. */
    @Test
    void aRoundedSeriesStaysSafe() {
        for (int series = 0; series < 8; series++) {
            var releases =
                    series(
                            request ->
                                    Protection.round(request, 5, random)
                                                    instanceof ControlledRounding.Found found
                                            ? Optional.of(found.release())
                                            : Optional.empty());
            assertThat(new DisclosureAudit(RULE).judge(releases).verdict()).isEqualTo(Verdict.SAFE);
            assertThat(releases).hasSize(4);
        }
    }

    /** The grand total is shown, and gives one joiner away: nothing new goes out. */
    @Test
    void aSeriesThatHidesStandsStillWhereFewCame() {
        int published = 0;
        for (int series = 0; series < 8; series++) {
            var releases =
                    series(
                            request ->
                                    Protection.suppress(request.within(Duration.ZERO))
                                                    instanceof Suppression.Found found
                                            ? Optional.of(found.release())
                                            : Optional.empty());
            assertThat(new DisclosureAudit(RULE).judge(releases).verdict()).isEqualTo(Verdict.SAFE);
            published += releases.size();
        }
        assertThat(published).isBetween(8, 28);
    }

    private List<Release> series(Function<ProtectionRequest, Optional<Release>> protection) {
        var table = drawn(dimensions, 60, random);
        var releases = new ArrayList<Release>();
        var populations = new ArrayList<String>();
        for (int month = 0; month < 4; month++) {
            var name = "month " + month;
            populations.add(name);
            var request =
                    ProtectionRequest.of(name, RULE, table)
                            .after(releases, PopulationLink.overTime(populations));
            protection.apply(request).ifPresent(releases::add);
            for (int change = 0; change < 3; change++) {
                var cell = cell();
                table = change(table, cell, random.nextInt(3) - Math.min(1, table.count(cell)));
            }
        }
        return releases;
    }

    private CellKey cell() {
        var cells = Relation.finest(dimensions);
        return cells.get(random.nextInt(cells.size()));
    }

    /** Shown once is shown, however it is hidden later. */
    @Test
    void oneSnapshotPublishedTwiceIsReadTogether() {
        var people = drawn(dimensions, 40, random);
        var small = people.cells().stream().filter(k -> RULE.isSmall(people.count(k))).toList();
        var hidden = new Release("p", List.of(hiding(people, key -> !key.equals(CellKey.TOTAL))));
        var all = new Release("p", List.of(hiding(people, key -> false)));

        assertThat(small).isNotEmpty();
        assertThat(new DisclosureAudit(RULE).judge(List.of(hidden)).verdict())
                .isEqualTo(Verdict.SAFE);
        assertThat(new DisclosureAudit(RULE).judge(List.of(hidden, all)).exposed())
                .hasSize(small.size());
    }

    @Test
    void existenceIsSafeOnlyIfNobodyIsPossible() {
        var rule = new SafetyRule(5, false, Set.of(), Map.of("a", Set.of("a2")));
        var people =
                table(dimensions, Map.of("a1, b1", 30, "a1, b2", 20, "a2, b1", 9, "a2, b2", 7));
        var cell = key(dimensions, "a2, b1");

        var report = new DisclosureAudit(rule).judge(List.of(shown("p", people)));

        assertThat(report.exposed())
                .extracting(each -> each.statement().kind())
                .containsOnly(Statement.Kind.EXISTENCE);
        assertThat(report.exposed()).anyMatch(each -> each.statement().cell().equals(cell));
    }

    @Test
    void complementsAndGroupsAreStatements() {
        var rule = new SafetyRule(5, true, Set.of("a"), Map.of());
        var people =
                table(dimensions, Map.of("a1, b1", 30, "a1, b2", 20, "a2, b2", 9, "a1, b3", 8));
        var release = shown("p", people);

        assertThat(rule.statements(release))
                .filteredOn(each -> each.kind() == Statement.Kind.GROUP)
                .extracting(Statement::cell)
                .containsExactlyInAnyOrder(key(dimensions, "a1, b1"), key(dimensions, "a1, b3"));
        var five =
                change(
                        change(people, key(dimensions, "a2, b2"), -7),
                        key(dimensions, "a1, b2"),
                        20);
        assertThat(rule.statements(shown("p", five)))
                .filteredOn(each -> each.kind() == Statement.Kind.SMALL_COMPLEMENT)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.actual()).isEqualTo(2));
        assertThat(new DisclosureAudit(rule).judge(List.of(release)).verdict())
                .isEqualTo(Verdict.UNSAFE);
    }

    @Test
    void refusesWhatContradictsItself() {
        var one = drawn(dimensions, 20, random);
        var other = change(one, cell(), 1);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new DisclosureAudit(RULE)
                                        .judge(List.of(shown("p", one), shown("p", other))));
    }

    /** What was not proved is judged by the tables that were found. */
    @Test
    void saysWhenItHasNoPatience() {
        var people = dimensions(2, 2, 2, 2);
        var table = drawn(people, 9, random);
        var shown =
                PublishedTable.of(
                        table,
                        key ->
                                key.codes().size() == 2
                                        ? new Showing.Exact()
                                        : new Showing.Hidden(0, 9));
        var releases = List.of(new Release("p", List.of(shown)));

        var hasty = new DisclosureAudit(RULE, 0).judge(releases);
        var patient = new DisclosureAudit(RULE).judge(releases);

        hasty.ranges()
                .get("p")
                .forEach(
                        (key, range) -> {
                            assertThat(range.low())
                                    .isGreaterThanOrEqualTo(patient.range("p", key).low());
                            assertThat(range.high())
                                    .isLessThanOrEqualTo(patient.range("p", key).high());
                        });
        assertThat(hasty.ranges().get("p").values()).anyMatch(range -> !range.exact());
        assertThat(patient.ranges().get("p").values()).allMatch(range -> range.exact());
    }
}
