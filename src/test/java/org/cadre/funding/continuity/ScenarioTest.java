package org.cadre.funding.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.funding.continuity.Comparison.Cell;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Training needs 100 a month; A gives 300 and B 200, both until June. */
class ScenarioTest {

    private static final FundingSource A =
            Sources.source("A", Certainty.SECURED, "300", Set.of("t"), 0, 5);
    private static final FundingSource B =
            Sources.source("B", Certainty.COMMITTED, "200", Set.of("t"), 0, 5);
    private static final FundingPlan PLAN =
            Plans.of(
                    List.of(
                            new NeededLine(
                                    "t", "t", 1, Collections.nCopies(6, new BigDecimal("100")))),
                    List.of(A, B));
    private static final PlannedActivity WORKSHOP =
            new PlannedActivity(
                    "w",
                    List.of(new PlannedActivity.Cost("t", 4, new BigDecimal("40"))),
                    LocalDate.of(2026, 4, 1),
                    BigDecimal.ONE);

    @Test
    void withoutADonorTheFiguresThatMoveAreMarked() {
        var compared = compared(new Change.DropDonor("donor of B"));

        assertThat(cell(compared, Measure.RUNWAY, "t"))
                .satisfies(
                        cell -> {
                            assertThat(cell.isChanged()).isTrue();
                            assertThat(cell.before()).contains(months(5));
                            assertThat(cell.after()).contains(months(3));
                        });
        assertThat(cell(compared, Measure.CLIFF, "t").after())
                .contains(new Figure.Month(Optional.of(3)));
        assertThat(cell(compared, Measure.NEED, "t").isChanged()).isFalse();
        assertThat(cell(compared, Measure.ACTIVITY_UNCOVERED_FROM, "w").isChanged()).isTrue();
        assertThat(cell(compared, Measure.COVERAGE_WITHOUT_DONOR, "donor of B").after()).isEmpty();
        assertThat(compared.changed())
                .filteredOn(cell -> cell.what() == Measure.COVERAGE_OF_MONTH)
                .extracting(Cell::month)
                .containsExactly(Optional.of(3), Optional.of(4));
        assertThat(Measure.RUNWAY.formula()).isEqualTo("F4");
    }

    @Test
    void eachOperationMovesWhatItShould() {
        assertThat(runway(new Change.Delay("A", 1), new Change.DropDonor("donor of B")))
                .isEqualTo(months(0));
        assertThat(runway(new Change.Cut("t", Ratio.of(1, 2), 2))).isEqualTo(months(6));
        assertThat(runway(new Change.Revalue("A", Ratio.of(9, 10), 2)))
                .isEqualTo(share(Ratio.of(47, 10)));
        assertThat(runway(new Change.Move("t", 5, 0, new BigDecimal("100")))).isEqualTo(months(4));
        assertThat(runway(new Change.Extend("A", 0), new Change.Extend("A", 5)))
                .isEqualTo(months(5));
        assertThat(
                        runway(
                                new Change.Add(
                                        Sources.source(
                                                "N", Certainty.SECURED, "50", Set.of("t"), 5, 5))))
                .isEqualTo(share(Ratio.of(11, 2)));
    }

    @Test
    void anActivityTakesItsCostsAlongWhenItMoves() {
        var dropped = new Change.DropDonor("donor of B");
        var earlier = compared(dropped, new Change.Postpone(WORKSHOP, -3));
        var beyond = compared(dropped, new Change.Postpone(WORKSHOP, 5));

        assertThat(cell(earlier, Measure.ACTIVITY_UNCOVERED_FROM, "w").after())
                .contains(new Figure.Month(Optional.empty()));
        assertThat(cell(earlier, Measure.NEED, "t").isChanged()).isFalse();
        assertThat(cell(earlier, Measure.RUNWAY, "t").after()).contains(share(Ratio.of(13, 5)));
        assertThat(cell(beyond, Measure.NEED, "t").after())
                .contains(new Figure.Amount(new BigDecimal("560")));
        assertThat(cell(beyond, Measure.ACTIVITY_UNCOVERED_FROM, "w").after())
                .contains(new Figure.Month(Optional.of(9)));
    }

    @Test
    void aChangeOfWhatIsGoneIsSaidToDoNothing() {
        var idle = new Change.Delay("Z", 3);

        assertThat(compared(idle).idle()).containsExactly(idle);
        assertThat(compared(idle).changed()).isEmpty();
        assertThat(compared(new Change.DropDonor("donor of A")).idle()).isEmpty();
    }

    @Test
    void theSameAmountWrittenOtherwiseIsNoChange() {
        var written = new Change.Cut("t", Ratio.ONE, 4);

        assertThat(compared(written).changed()).isEmpty();
    }

    private static Figure runway(Change... changes) {
        return cell(compared(changes), Measure.RUNWAY, "t").after().orElseThrow();
    }

    private static Comparison compared(Change... changes) {
        return Comparison.of(PLAN, List.of(changes), Certainty.COMMITTED, List.of(WORKSHOP));
    }

    private static Cell cell(Comparison compared, Measure what, String of) {
        return compared.cells().stream()
                .filter(cell -> cell.what() == what && cell.of().equals(of))
                .findFirst()
                .orElseThrow();
    }

    private static Figure months(int months) {
        return share(Ratio.of(months, 1));
    }

    private static Figure share(Ratio ratio) {
        return new Figure.Share(Optional.of(ratio));
    }
}
