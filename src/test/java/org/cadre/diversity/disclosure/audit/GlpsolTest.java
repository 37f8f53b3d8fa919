package org.cadre.diversity.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.diversity.disclosure.SampleTables.dimensions;
import static org.cadre.diversity.disclosure.SampleTables.drawn;
import static org.cadre.diversity.disclosure.SampleTables.hiding;
import static org.cadre.diversity.disclosure.SampleTables.key;
import static org.cadre.diversity.disclosure.SampleTables.margin;
import static org.cadre.diversity.disclosure.SampleTables.rounding;
import static org.cadre.diversity.disclosure.SampleTables.table;

import org.cadre.diversity.disclosure.CellKey;
import org.cadre.diversity.disclosure.CellRange;
import org.cadre.diversity.disclosure.Dimension;
import org.cadre.diversity.disclosure.PublishedTable;
import org.cadre.diversity.disclosure.Release;
import org.cadre.diversity.disclosure.SafetyRule;
import org.cadre.diversity.disclosure.Statement;
import org.cadre.diversity.disclosure.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A solver that nobody here wrote finds the same ranges. */
class GlpsolTest {

    @TempDir Path folder;

    private final Random random = new Random(7);

    @Test
    void agreesOnTablesOfACohort() {
        var dimensions = dimensions(3, 6);
        var cohort = drawn(dimensions, 34, random);
        var shown = hiding(cohort, key -> cohort.count(key) < 5);

        compare(dimensions, List.of(shown), 12);
    }

    @Test
    void agreesOnThreeDimensions() {
        var dimensions = dimensions(3, 4, 6);
        var programme = drawn(dimensions, 420, random);
        var shown =
                hiding(programme, key -> programme.count(key) < 8 && !key.equals(CellKey.TOTAL));

        compare(dimensions, List.of(shown), 10);
    }

    @Test
    void agreesOnRoundedTables() {
        var dimensions = dimensions(2, 3, 3);
        var cohort = drawn(dimensions, 60, random);

        compare(dimensions, List.of(rounding(cohort, 5, random)), 8);
    }

    private void compare(List<Dimension> dimensions, List<PublishedTable> shown, int cells) {
        var report = new DisclosureAudit(SafetyRule.of(5)).judge(List.of(new Release("p", shown)));
        var glpsol = new Asked(folder, dimensions, shown);
        var hidden = new ArrayList<>(report.ranges().get("p").entrySet());
        hidden.sort(Map.Entry.comparingByKey((a, b) -> a.toString().compareTo(b.toString())));

        assertThat(hidden).hasSizeGreaterThan(cells);
        for (var each : hidden.subList(0, cells)) {
            assertThat(each.getValue())
                    .as(each.getKey().toString())
                    .isEqualTo(
                            new CellRange(
                                    glpsol.low(each.getKey()), glpsol.high(each.getKey()), true));
        }
    }

    /**
     * Eight people, told apart in four ways, every two of them crossed in a table. Parts of people
     * could leave the cell empty; people cannot.
     */
    @Test
    void knowsMoreThanALinearProgramme() {
        var dimensions = dimensions(2, 2, 2, 2);
        var people =
                table(
                        dimensions,
                        Map.of(
                                "a1, b1, c1, d2", 1,
                                "a1, b1, c2, d1", 1,
                                "a1, b1, c2, d2", 2,
                                "a1, b2, c2, d2", 1,
                                "a2, b1, c2, d2", 1,
                                "a2, b2, c1, d1", 1,
                                "a2, b2, c2, d1", 1));
        var shown = new ArrayList<PublishedTable>();
        for (int i = 0; i < 4; i++) {
            for (int j = i + 1; j < 4; j++) {
                var two = List.of(dimensions.get(i), dimensions.get(j));
                shown.add(hiding(margin(people, two), key -> false));
            }
        }
        var three = dimensions.subList(0, 3);
        shown.add(hiding(margin(people, three), key -> key.codes().size() == 3));
        var cell = key(dimensions, "a1, b1, c1");
        var exists =
                new Statement(
                        Statement.Kind.EXISTENCE,
                        cell,
                        List.of(new Statement.Term("p", cell, 1)),
                        1);

        var report =
                new DisclosureAudit(SafetyRule.of(2))
                        .judge(List.of(new Release("p", shown)), List.of(), List.of(exists));
        var glpsol = new Asked(folder, dimensions, shown);

        assertThat(glpsol.relaxedLow(cell)).isLessThan(0.6);
        assertThat(glpsol.low(cell)).isEqualTo(1);
        assertThat(report.range("p", cell)).isEqualTo(new CellRange(1, 1, true));
        assertThat(report.verdict()).isEqualTo(Verdict.UNSAFE);
    }
}
