package org.cadre.diversity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.cadre.cohort.CohortId;
import org.cadre.diversity.figure.Funnel;
import org.cadre.diversity.figure.Interval;
import org.cadre.diversity.figure.TargetStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** What published tables say, and what they leave open. */
class FiguresOfReleasesTest {

    private static final List<String> CODES = List.of("WOMAN", "MAN", "DECLINED");
    private static final Reference CENSUS =
            new Reference(
                    Attribute.GENDER,
                    2,
                    "Census",
                    "Table 3",
                    LocalDate.parse("2025-01-01"),
                    Map.of("WOMAN", 0.4, "MAN", 0.6));

    @Test
    void tellsSharesOfThoseWhoAnsweredAndBoundsForEverybody() {
        var figure = of(List.of(CENSUS), List.of(target(40)), 30, 60, 10);

        assertThat(figure.answered()).contains(90);
        assertThat(figure.responseRate()).isEqualTo(new Interval(0.9, 0.9));
        var women = figure.lines().getFirst();
        assertThat(women.share().orElseThrow()).isCloseTo(1 / 3.0, offset(1e-12));
        assertThat(women.bounds()).contains(new Interval(0.3, 0.4));
        assertThat(women.parity().orElseThrow()).isCloseTo(1 / 1.2, offset(1e-12));
        assertThat(women.target()).contains(TargetStatus.CANNOT_TELL);
        assertThat(figure.indices()).isPresent();
        assertThat(figure.indices().orElseThrow().distance().orElseThrow())
                .isCloseTo(1 / 15.0, offset(1e-12));
    }

    @Test
    void saysWhetherATargetIsMet() {
        assertThat(of(List.of(), List.of(target(20)), 60, 60, 0).lines().getFirst().target())
                .contains(TargetStatus.MET);
        assertThat(of(List.of(), List.of(target(70)), 60, 60, 0).lines().getFirst().target())
                .contains(TargetStatus.NOT_MET);
    }

    @Test
    void saysNothingOfWhatIsHidden() {
        var figure = of(List.of(CENSUS), List.of(target(40)), null, null, 10);

        var women = figure.lines().getFirst();
        assertThat(women.share()).isEmpty();
        assertThat(women.parity()).isEmpty();
        assertThat(women.target()).contains(TargetStatus.NOT_PUBLISHABLE);
        assertThat(figure.indices()).isEmpty();
    }

    @Test
    void givesTheResponseRateARangeWhereSilenceIsHidden() {
        var figure = of(List.of(), List.of(), 50, null, null);

        assertThat(figure.answered()).isEmpty();
        assertThat(figure.responseRate()).isEqualTo(new Interval(0.9, 1));
        assertThat(figure.lines().getFirst().share()).isEmpty();
    }

    @Test
    void showsNoIndexOfAReferenceWithOtherCategories() {
        var other =
                new Reference(
                        Attribute.GENDER,
                        1,
                        "Other",
                        "Elsewhere",
                        LocalDate.parse("2025-01-01"),
                        Map.of("X", 1.0));

        assertThat(of(List.of(other), List.of(), 50, 50, 0).reference()).isEmpty();
    }

    private static Target target(int percent) {
        return new Target(new UUID(0, 1), Attribute.GENDER, "WOMAN", percent);
    }

    private static AttributeFigure of(
            List<Reference> references, List<Target> targets, @Nullable Integer... counts) {
        var cells = new LinkedHashMap<List<String>, ReleasedTable.Cell>();
        IntStream.range(0, counts.length)
                .forEach(i -> cells.put(List.of(CODES.get(i)), cell(counts[i])));
        int shown = Arrays.stream(counts).mapToInt(c -> c == null ? 0 : c).sum();
        cells.put(List.of(ReleasedTable.SUM), cell(Math.max(100, shown)));
        var shape = TableShape.parse("GENDER").getFirst();
        return AttributeFigure.of(
                new ReleasedTable(shape, List.of(CODES), cells), references, targets);
    }

    private static ReleasedTable.Cell cell(@Nullable Integer count) {
        return count == null
                ? new ReleasedTable.Cell(null, 0, 10)
                : new ReleasedTable.Cell(count, count, count);
    }

    @Test
    void cumulatesAFunnelAndFlagsBelowFourFifths() {
        var shape = TableShape.parse("GENDER*STAGE").getFirst();
        var stages = Arrays.stream(Stage.values()).map(Stage::name).toList();
        var cells = new LinkedHashMap<List<String>, ReleasedTable.Cell>();
        var counts =
                Map.of(
                        "WOMAN",
                        List.of(40, 10, 5, 5, 10, 10),
                        "MAN",
                        List.of(20, 10, 5, 5, 20, 40));
        for (var group : List.of("WOMAN", "MAN")) {
            for (int i = 0; i < stages.size(); i++) {
                cells.put(List.of(group, stages.get(i)), cell(counts.get(group).get(i)));
            }
        }

        var funnel =
                FunnelFigure.of(
                                "R-002",
                                new ReleasedTable(
                                        shape, List.of(List.of("WOMAN", "MAN"), stages), cells))
                        .orElseThrow();

        assertThat(funnel.funnel().counts().get("WOMAN")).containsExactly(80, 40, 30, 25, 20, 10);
        assertThat(funnel.steps())
                .filteredOn(Funnel.Step::isFlagged)
                .extracting(Funnel.Step::group)
                .contains("WOMAN")
                .doesNotContain("MAN");
    }

    @Test
    void countsWhoCannotBeReachedUntilTheLastContact() {
        var due = List.of(6, 12);
        var found = new ArrayList<Map<Integer, FollowUpStatus>>();
        for (int i = 0; i < 8; i++) {
            found.add(Map.of(6, FollowUpStatus.SAME_FUNCTION, 12, FollowUpStatus.SAME_FUNCTION));
        }
        found.add(Map.of(6, FollowUpStatus.RETIRED));
        found.add(Map.of(6, FollowUpStatus.SAME_FUNCTION, 12, FollowUpStatus.UNKNOWN));

        var figure = RetentionFigure.of(new CohortId(new UUID(0, 1)), "Cohort", found, due);

        assertThat(figure.followed()).isEqualTo(8);
        assertThat(figure.points().getFirst().estimate().staying()).isCloseTo(0.9, offset(1e-12));
        assertThat(RetentionFigure.spell(found.getLast(), due).time()).isEqualTo(6);
        assertThat(RetentionFigure.spell(found.get(8), due).left()).isTrue();
    }
}
