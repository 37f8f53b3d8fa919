package org.cadre.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.ledger.LedgerGround.DAY;
import static org.cadre.ledger.LedgerGround.eur;

import org.cadre.budget.Words;
import org.cadre.funding.ScenarioStep.Kind;
import org.cadre.funding.continuity.Figure;
import org.cadre.funding.continuity.Measure;
import org.cadre.ledger.Fund;
import org.cadre.money.Money;
import org.cadre.planning.Activities;
import org.cadre.planning.ActivityPlan;
import org.cadre.platform.refusal.NotAllowed;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Stale;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * 1,000 a month are needed from March 2026 to December 2027; 4,000 are due, 5,000 are signed, 2,000
 * dollars are signed at 0.9.
 */
class ScenariosDbTest {

    @RegisterExtension final Database database = new Database();

    private FundedGround ground;
    private Fund fund;

    @BeforeEach
    void begin() {
        ground = new FundedGround(database);
        fund = ground.ledger.aFund("01", eur(9_000));
        ground.instalment(fund.agreement(), "2026-02-01", eur(4_000));
        ground.ledger.anAgreement("US-1", Money.of(2_000_00, "USD"));
        ground.ledger.rate("USD", DAY.minusDays(3), "0.9000");
        ground.approve(24, Map.of(fund.line(), eur(1_000)));
        database.flushAndClear();
    }

    private Scenarios scenarios() {
        return database.make(Scenarios.class);
    }

    private ScenarioQueries queries() {
        return database.make(ScenarioQueries.class);
    }

    private ScenarioId make(String name, ScenarioStep... steps) {
        var id = scenarios().make(ground.ledger.programme, name);
        for (var step : steps) {
            scenarios().add(id, step);
        }
        database.flushAndClear();
        return id;
    }

    private static ScenarioStep step(Kind kind, String of, int number) {
        return new ScenarioStep(kind, of, number, null, null);
    }

    private Figure of(Measure measure, ScenarioId... ids) {
        var rows = queries().compare(ground.ledger.programme, List.of(ids)).rows();
        return rows.stream()
                .filter(each -> each.what() == measure && each.month().isEmpty())
                .map(each -> Objects.requireNonNull(each.cells().getLast().value()))
                .findFirst()
                .orElseThrow();
    }

    private Figure allocated(ScenarioStep... steps) {
        return of(Measure.ALLOCATED, make("one", steps));
    }

    private String donor() {
        return ground.plan().sources().getFirst().donor();
    }

    private static Figure amount(String amount) {
        return new Figure.Amount(new BigDecimal(amount));
    }

    private void assertAllocated(Figure figure, String amount) {
        assertThat(figure.isSame(amount(amount))).as(figure + " is " + amount).isTrue();
    }

    @Test
    void withoutADifferenceItIsThePlanOfToday() {
        // ten months until the agreements end, though there is money for almost eleven
        assertAllocated(allocated(), "10000");
    }

    @Test
    void aDonorWhoGivesNothingTakesItsMoneyAway() {
        var left =
                ground.plan().sources().stream()
                        .filter(each -> !each.donor().equals(donor()))
                        .map(each -> Objects.requireNonNull(each.left()).amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertAllocated(allocated(step(Kind.DROP_DONOR, donor(), 0)), left.toPlainString());
    }

    @Test
    void moneyThatComesLaterShortensTheRunway() {
        var source =
                ground.plan().sources().stream()
                        .filter(each -> each.due() != null)
                        .findFirst()
                        .orElseThrow();
        var id = make("later", step(Kind.DELAY, source.id(), 12));
        assertThat(queries().compare(ground.ledger.programme, List.of(id)).shown())
                .anyMatch(ScenarioComparison.Row::isChanged);
    }

    @Test
    void aLineThatNeedsLessNeedsLess() {
        var id = make("less", step(Kind.CUT, "", 25));
        assertAllocated(of(Measure.NEED, id), "16500");
    }

    @Test
    void anActivityThatHappensLaterMovesItsNeed() {
        var activities = database.make(Activities.class);
        var activity =
                activities.plan(
                        ground.ledger.programme,
                        new ActivityPlan(
                                "Week of scenes",
                                LocalDate.parse("2026-05-04"),
                                LocalDate.parse("2026-05-08"),
                                LocalDate.parse("2026-04-01"),
                                3,
                                null));
        activities.cost(
                activity, fund.line(), YearMonth.of(2026, 5), YearMonth.of(2026, 5), eur(1_500));
        database.flushAndClear();
        var id = make("moved", step(Kind.MOVE_ACTIVITY, activity.toString(), 4));
        var rows = queries().compare(ground.ledger.programme, List.of(id)).rows();
        assertThat(rows)
                .filteredOn(each -> each.what() == Measure.COVERAGE_OF_MONTH && each.isChanged())
                .extracting(each -> each.month().orElseThrow())
                .contains(YearMonth.of(2026, 5));
        assertAllocated(of(Measure.NEED, id), "22000");
    }

    @Test
    void anExtensionLetsTheSameMoneyPayLaterMonths() {
        var to =
                ground.plan().sources().stream()
                        .filter(each -> each.record().equals(fund.agreement().toString()))
                        .map(each -> Objects.requireNonNull(each.to()))
                        .findFirst()
                        .orElseThrow();
        var later = YearMonth.from(to).plusMonths(6);
        var id =
                make(
                        "longer",
                        new ScenarioStep(Kind.EXTEND, fund.agreement().toString(), 0, later, null));
        assertThat(queries().scenario(id).row().steps()).hasSize(1);
        assertThatThrownBy(
                        () ->
                                make(
                                        "not longer",
                                        new ScenarioStep(
                                                Kind.EXTEND,
                                                fund.agreement().toString(),
                                                0,
                                                YearMonth.from(to),
                                                null)))
                .isInstanceOf(ScenarioQueries.EndIsNotLater.class);
    }

    @Test
    void aCurrencyThatFallsTakesItsPart() {
        assertAllocated(allocated(step(Kind.REVALUE, "USD", 50)), "9900");
    }

    @Test
    void newMoneyPaysFromItsMonthOn() {
        var id =
                make(
                        "new",
                        new ScenarioStep(
                                Kind.ADD,
                                "Example Trust",
                                0,
                                YearMonth.of(2026, 6),
                                new BigDecimal("3000.00")));
        assertAllocated(of(Measure.ALLOCATED, id), "13000");
    }

    @Test
    void upToThreeStandBesideThePlanAndNoMore() {
        var first = make("1", step(Kind.CUT, "", 10));
        var second = make("2", step(Kind.CUT, fund.line().toString(), 20));
        var third = make("3");
        var compared = queries().compare(ground.ledger.programme, List.of(first, second, third));
        assertThat(compared.shown().getFirst().cells())
                .extracting(ScenarioComparison.Cell::changed)
                .containsExactly(true, true, false);
        var fourth = make("4");
        assertThatThrownBy(
                        () ->
                                queries()
                                        .compare(
                                                ground.ledger.programme,
                                                List.of(first, second, third, fourth)))
                .isInstanceOf(ScenarioQueries.TooManyScenarios.class);
    }

    @Test
    void whatChangesInThePlanChangesInItsScenarios() {
        var id = make("less", step(Kind.CUT, "", 50));
        assertAllocated(of(Measure.NEED, id), "11000");
        ground.approve(24, Map.of(fund.line(), eur(2_000)));
        database.flushAndClear();
        assertAllocated(of(Measure.NEED, id), "22000");
    }

    @Test
    void itIsRenamedCopiedDeletedAndBroughtBack() {
        var id = make("first", step(Kind.CUT, "", 10));
        scenarios().rename(id, "second", queries().scenario(id).row().version());
        var copy = scenarios().copy(id, "third");
        scenarios().delete(id);
        database.flushAndClear();
        assertThat(queries().list(ground.ledger.programme))
                .extracting(ScenarioRow::name)
                .containsExactly("third");
        assertThat(queries().scenario(copy).row().steps())
                .isEqualTo(queries().scenario(id).row().steps());
        assertThatThrownBy(() -> scenarios().add(id, step(Kind.CUT, "", 5)))
                .isInstanceOf(Scenarios.ScenarioIsDeleted.class);
        scenarios().restore(id);
        database.flushAndClear();
        assertThat(queries().list(ground.ledger.programme))
                .extracting(ScenarioRow::name)
                .containsExactly("second", "third");
    }

    @Test
    void twoOfOneNameAndANameThatIsNoneAreRefused() {
        make("first");
        assertThatThrownBy(() -> make("First")).isInstanceOf(Scenarios.ScenarioNameIsTaken.class);
        assertThatThrownBy(() -> make(" ")).isInstanceOf(Words.WordsAreMissing.class);
    }

    @Test
    void aDifferenceIsTakenAwayOnlyAsItWasRead() {
        var id = make("first", step(Kind.CUT, "", 10), step(Kind.CUT, "", 20));
        int read = queries().scenario(id).row().version();
        scenarios().remove(id, 0, read);
        database.flushAndClear();
        assertThat(queries().scenario(id).row().steps()).containsExactly(step(Kind.CUT, "", 20));
        assertThatThrownBy(() -> scenarios().remove(id, 0, read)).isInstanceOf(Stale.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 25, -1})
    void moneyComesAtMostTwoYearsLater(int months) {
        assertThatThrownBy(() -> step(Kind.DELAY, "x", months))
                .isInstanceOf(ScenarioStep.MonthsAreOutOfRange.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101, -1})
    void aLineIsCutByOneToAHundredHundredths(int share) {
        assertThatThrownBy(() -> step(Kind.CUT, "", share))
                .isInstanceOf(ScenarioStep.ShareIsOutOfRange.class);
    }

    @Test
    void newMoneyHasAGiverAMonthAndAnAmount() {
        var month = YearMonth.of(2026, 5);
        assertThatThrownBy(() -> new ScenarioStep(Kind.ADD, "", 0, month, BigDecimal.ONE))
                .isInstanceOf(Words.WordsAreMissing.class);
        assertThatThrownBy(() -> new ScenarioStep(Kind.ADD, "A", 0, null, BigDecimal.ONE))
                .isInstanceOf(ScenarioStep.MonthIsMissing.class);
        assertThatThrownBy(() -> new ScenarioStep(Kind.ADD, "A", 0, month, BigDecimal.ZERO))
                .isInstanceOf(ScenarioStep.NewMoneyIsNone.class);
    }

    @Test
    void whatIsNotInThePlanCannotBeNamed() {
        var id = make("first");
        for (var kind : List.of(Kind.DROP_DONOR, Kind.DELAY, Kind.MOVE_ACTIVITY)) {
            assertThatThrownBy(() -> scenarios().add(id, step(kind, "nobody", 3)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> scenarios().add(id, step(Kind.CUT, "nothing", 3)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoOnlyReadsKeepsNone() {
        var id = make("first");
        database.actAs(ground.ledger.oversight());
        assertThat(queries().list(ground.ledger.programme)).hasSize(1);
        assertThatThrownBy(() -> scenarios().delete(id)).isInstanceOf(NotAllowed.class);
    }
}
