package org.cadre.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.cadre.budget.Budgets;
import org.cadre.budget.LineId;
import org.cadre.budget.LinePlan;
import org.cadre.budget.Purpose;
import org.cadre.budget.Words;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortPlan;
import org.cadre.cohort.Cohorts;
import org.cadre.money.Money;
import org.cadre.platform.refusal.NotAllowed;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Plans stand on the lines of a budget; the clock shows 2 March 2026. */
class PlanningDbTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate MAY = LocalDate.parse("2026-05-04");
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    @RegisterExtension final Database database = new Database();

    private ProgrammeId programme;
    private LineId courses;
    private LineId travel;
    private Activities activities;
    private Assets assets;
    private Exits exits;
    private LineWorks works;
    private PlanningQueries queries;

    @BeforeEach
    void begin() {
        programme = Rows.aProgramme(database);
        database.make(Budgets.class).open(programme, EUR);
        courses = aLine("01", 1);
        travel = aLine("02", 2);
        activities = database.make(Activities.class);
        assets = database.make(Assets.class);
        exits = database.make(Exits.class);
        works = database.make(LineWorks.class);
        queries = database.make(PlanningQueries.class);
    }

    private LineId aLine(String code, int priority) {
        return database.make(Budgets.class)
                .addLine(programme, new LinePlan(code, code, Purpose.TRAINING, priority, 3, null));
    }

    private static ActivityPlan aWeek(@Nullable Work work) {
        return week("Crime-scene week", work);
    }

    private static ActivityPlan week(String name, @Nullable Work work) {
        return new ActivityPlan(name, MAY, MAY.plusDays(4), LocalDate.parse("2026-04-01"), 4, work);
    }

    private static Money eur(long whole) {
        return Money.of(whole * 100, "EUR");
    }

    private ActivityRow read(ActivityId id) {
        database.flushAndClear();
        return queries.activity(id, Language.EN).rows().getFirst();
    }

    @Test
    void anActivityCostsMoneyByLineAndMonthAndZeroTakesItAway() {
        var id = activities.plan(programme, aWeek(null));
        activities.cost(id, courses, APRIL, APRIL.plusMonths(2), eur(400));
        activities.cost(id, travel, APRIL, APRIL, eur(90));
        assertThat(read(id).total(EUR)).isEqualTo(eur(1290));

        activities.cost(id, courses, APRIL.plusMonths(1), APRIL.plusMonths(1), eur(0));

        assertThat(read(id).costs())
                .containsExactlyInAnyOrder(
                        new ActivityRow.CostRow(courses, APRIL, eur(400)),
                        new ActivityRow.CostRow(courses, APRIL.plusMonths(2), eur(400)),
                        new ActivityRow.CostRow(travel, APRIL, eur(90)));
        assertThatThrownBy(() -> activities.cost(id, courses, APRIL, APRIL.minusMonths(1), eur(1)))
                .isInstanceOf(Activities.MonthsAreNone.class);
    }

    @Test
    void whatHasEndedStaysAsItIsAndKeepsTheReason() {
        var id = activities.plan(programme, aWeek(null));
        activities.decide(id);
        assertThatThrownBy(() -> activities.decide(id))
                .isInstanceOf(Activities.ActivityStands.class);
        assertThatThrownBy(() -> activities.cancel(id, " "))
                .isInstanceOf(Words.WordsAreMissing.class);
        activities.cancel(id, "The host withdrew");

        assertThat(read(id).state()).isEqualTo(ActivityState.CANCELLED);
        assertThat(read(id).reason()).isEqualTo("The host withdrew");
        assertThatThrownBy(() -> activities.change(id, aWeek(null), read(id).version()))
                .isInstanceOf(Activities.ActivityStands.class);
        assertThatThrownBy(() -> activities.cost(id, courses, APRIL, APRIL, eur(1)))
                .isInstanceOf(Activities.ActivityStands.class);
        assertThat(database.events())
                .contains(
                        new PlanningEvents.ActivityMoved(
                                id,
                                ActivityState.CANCELLED,
                                "The host withdrew",
                                database.clock().now()));
    }

    @Test
    void refusesWindowsAndDecisionsThatCannotBe() {
        assertThatThrownBy(() -> new ActivityPlan("Week", MAY, MAY.minusDays(1), MAY, 3, null))
                .isInstanceOf(ActivityPlan.WindowIsReversed.class);
        assertThatThrownBy(() -> new ActivityPlan("Week", MAY, MAY, MAY.plusDays(1), 3, null))
                .isInstanceOf(ActivityPlan.DecisionIsLate.class);
        assertThatThrownBy(() -> new ActivityPlan("Week", MAY, MAY, MAY, 6, null))
                .isInstanceOf(ActivityPlan.WeightIsOutOfRange.class);
    }

    @Test
    void aChangeIsNotMadeOverAnotherOne() {
        var id = activities.plan(programme, aWeek(null));
        int version = read(id).version();
        activities.change(id, week("Evidence week", null), version);
        database.flushAndClear();

        assertThatThrownBy(() -> activities.change(id, aWeek(null), version))
                .isInstanceOf(Stale.class);
        assertThat(read(id).plan().name()).isEqualTo("Evidence week");
    }

    private AssetPlan aScanner(long covered, String payer) {
        return new AssetPlan(
                "Scanner",
                courses,
                "Demo Laboratory",
                LocalDate.parse("2025-06-01"),
                eur(40_000),
                eur(6_000),
                LocalDate.parse("2027-06-01"),
                payer,
                eur(covered));
    }

    @Test
    void anAssetSaysWhatNobodyPaysAfterItsHandOver() {
        var id = assets.note(programme, aScanner(2_000, "Sample Ministry"));
        database.flushAndClear();
        var row = queries.assets(programme).rows().getFirst();
        assertThat(row.plan()).isEqualTo(aScanner(2_000, "Sample Ministry"));
        assertThat(row.plan().open()).isEqualTo(eur(4_000));

        assertThatThrownBy(() -> aScanner(7_000, "Sample Ministry"))
                .isInstanceOf(AssetPlan.CoveredIsMore.class);
        assertThatThrownBy(() -> aScanner(1, "")).isInstanceOf(Words.WordsAreMissing.class);

        assets.dispose(id, "broken");
        assertThatThrownBy(() -> assets.change(id, aScanner(0, ""), 1))
                .isInstanceOf(Assets.AssetIsDisposed.class);
    }

    @Test
    void aLineHasOnePayerFromAMonthUntilThatIsWithdrawn() {
        var plan = new ExitPlan(courses, APRIL, "Sample Ministry", "", ExitStatus.PROPOSED);
        var id = exits.note(programme, plan);
        database.em().flush();
        assertThatThrownBy(() -> exits.note(programme, plan))
                .isInstanceOf(Exits.MonthIsTaken.class);
        assertThatThrownBy(
                        () ->
                                new ExitPlan(
                                        courses, APRIL, "Sample Ministry", "", ExitStatus.SIGNED))
                .isInstanceOf(Words.WordsAreMissing.class);

        exits.withdraw(id, "The budget law was not passed");
        database.em().flush();
        exits.note(programme, plan);
        database.flushAndClear();

        assertThat(queries.exits(programme).rows())
                .extracting(each -> each.plan().status())
                .containsExactlyInAnyOrder(ExitStatus.WITHDRAWN, ExitStatus.PROPOSED);
        assertThatThrownBy(() -> exits.change(id, plan, 1))
                .isInstanceOf(Exits.ExitIsWithdrawn.class);
    }

    @Test
    void aLineCarriesWhatItIsTiedToAndWhatItsActivitiesCarry() {
        var cohort =
                database.make(Cohorts.class)
                        .open(
                                programme,
                                new CohortPlan(
                                        "Cohort 8",
                                        MAY,
                                        MAY.plusMonths(5),
                                        ZoneId.of("UTC"),
                                        24,
                                        List.of("FOR-2")));
        database.em().flush();
        works.tie(programme, courses, Work.of(cohort));
        var id = activities.plan(programme, aWeek(Work.of(cohort)));
        activities.cost(id, travel, APRIL, APRIL, eur(90));
        database.flushAndClear();

        var carried = database.make(FundedWork.class).of(programme, Language.EN);
        assertThat(carried.get(courses))
                .extracting(WorkRow::name, WorkRow::count)
                .containsExactly(tuple("Cohort 8", 24L));
        assertThat(carried.get(travel)).extracting(WorkRow::link).containsOnlyNulls();
        assertThatThrownBy(() -> works.tie(programme, courses, Work.of(cohort)))
                .isInstanceOf(LineWorks.WorkIsTied.class);
        assertThatThrownBy(() -> works.tie(Rows.aProgramme(database), courses, Work.of(cohort)))
                .isInstanceOf(NotFound.class);

        activities.cancel(id, "no rooms");
        database.flushAndClear();
        assertThat(database.make(FundedWork.class).of(programme, Language.EN))
                .containsOnlyKeys(courses);
    }

    @Test
    void oneStatementForEachKindHoweverMuchIsPlanned() {
        var few = statements();
        for (int i = 0; i < 12; i++) {
            var id = activities.plan(programme, week("Week " + i, null));
            activities.cost(id, courses, APRIL, APRIL.plusMonths(3), eur(100));
        }

        assertThat(statements()).isEqualTo(few);
        for (int i = 0; i < 12; i++) {
            activities.plan(programme, week("More " + i, null));
        }
        assertThat(statements()).isEqualTo(few);
    }

    private int statements() {
        return database.statements(() -> queries.activities(programme, Language.EN));
    }

    @Test
    void whoeverReadsMoneyReadsPlansAndManagersAndOfficersWriteThem() {
        database.actAs(in(Role.FINANCE_APPROVER, Scope.programme(programme.id())));
        assertThat(queries.activities(programme, Language.EN).lines()).hasSize(2);
        assertThatThrownBy(() -> activities.plan(programme, aWeek(null)))
                .isInstanceOf(NotAllowed.class);

        database.actAs(in(Role.PROGRAMME_MANAGER, Scope.programme(programme.id())));
        var id = activities.plan(programme, aWeek(null));

        database.actAs(in(Role.PROGRAMME_MANAGER, Scope.programme(Rows.aProgramme(database).id())));
        assertThatThrownBy(() -> queries.activity(id, Language.EN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> activities.cancel(id, "mine now")).isInstanceOf(NotFound.class);
    }

    private Actor in(Role role, Scope scope) {
        return new Actor(
                Optional.of(Rows.aPerson(database, "Somebody").id()),
                "",
                "",
                Language.EN,
                "",
                ZoneId.of("UTC"),
                List.of(new Grant(role, scope)),
                false);
    }
}
