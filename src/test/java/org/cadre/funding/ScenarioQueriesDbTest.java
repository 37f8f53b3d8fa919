package org.cadre.funding;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.budget.LineId;
import org.cadre.ledger.LedgerGround;
import org.cadre.money.Money;
import org.cadre.planning.Activities;
import org.cadre.planning.ActivityPlan;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** What if, side by side with what is planned; the clock shows 2 March 2026. */
class ScenarioQueriesDbTest {

    @RegisterExtension final Database database = new Database();

    private FundedGround ground;
    private LineId line;

    @BeforeEach
    void begin() {
        ground = new FundedGround(database);
        var fund = ground.ledger.aFund("TR", LedgerGround.eur(1200));
        ground.instalment(fund.agreement(), "2026-01-15", LedgerGround.eur(1200));
        line = fund.line();
        ground.approve(24, Map.of(line, Money.of(100_00, "EUR")));
        database.flushAndClear();
    }

    private ScenarioView compare(String donor, int percent) {
        return database.make(ScenarioQueries.class)
                .compare(
                        ground.ledger.programme,
                        new ScenarioAsk(donor, "", 0, "", percent),
                        Language.EN);
    }

    @Test
    void nothingAskedChangesNothing() {
        assertThat(compare("", 0).lines())
                .hasSize(2)
                .allSatisfy(
                        pair -> {
                            assertThat(pair.isCoverageChanged()).isFalse();
                            assertThat(pair.isGapChanged()).isFalse();
                        });
    }

    @Test
    void withoutItsDonorALineHasNoCoverAndACutMakesTheGapSmaller() {
        var donor = ground.plan().plan().sources().getFirst().donor();
        var dropped = compare(donor, 0).lines().getFirst();
        assertThat(dropped.isCoverageChanged()).isTrue();
        assertThat(dropped.after().gap()).isGreaterThan(dropped.before().gap());

        var cut = compare("", 50).lines().getFirst();
        assertThat(cut.after().gap()).isLessThan(cut.before().gap());
    }

    @Test
    void anActivityThatIsNotCoveredIsAtRiskOnTheDayOfItsDecision() {
        var activities = database.make(Activities.class);
        var id =
                activities.plan(
                        ground.ledger.programme,
                        new ActivityPlan(
                                "Week",
                                LocalDate.parse("2027-05-03"),
                                LocalDate.parse("2027-05-07"),
                                LocalDate.parse("2027-01-15"),
                                5,
                                null));
        var may = YearMonth.of(2027, 5);
        activities.cost(id, line, may, may, LedgerGround.eur(60));
        database.flushAndClear();

        var risk = compare("", 0).activities().getFirst();
        assertThat(risk.isAtRisk()).isTrue();
        assertThat(risk.date()).isEqualTo("2027-01-15");
        assertThat(risk.daysLeft(LocalDate.parse("2026-03-02"))).isEqualTo(319);
    }
}
