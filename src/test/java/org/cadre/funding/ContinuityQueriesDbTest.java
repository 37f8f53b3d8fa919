package org.cadre.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cadre.ledger.LedgerGround.DAY;
import static org.cadre.ledger.LedgerGround.eur;

import org.cadre.agreement.DonorId;
import org.cadre.agreement.Donors;
import org.cadre.agreement.PledgePlan;
import org.cadre.agreement.Pledges;
import org.cadre.agreement.Restriction;
import org.cadre.funding.continuity.Certainty;
import org.cadre.funding.continuity.Continuity;
import org.cadre.funding.continuity.FundingPlan.Recorded;
import org.cadre.funding.continuity.Ratio;
import org.cadre.ledger.LedgerGround;
import org.cadre.money.Money;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** What a programme's budget, agreements, pledges and journal come to as a plan. */
class ContinuityQueriesDbTest {

    @RegisterExtension final Database database = new Database();

    private FundedGround ground;

    @BeforeEach
    void begin() {
        ground = new FundedGround(database);
    }

    private static BigDecimal whole(long amount) {
        return BigDecimal.valueOf(amount * 100, 2);
    }

    private SourceRow row(ProgrammePlan plan, Certainty certainty) {
        return plan.sources().stream()
                .filter(each -> each.certainty() == certainty)
                .findFirst()
                .orElseThrow();
    }

    private DonorId donor(String name) {
        return database.make(Donors.class).add(name + ground.ledger.programme, "D");
    }

    @Test
    void aLineNeedsWhatItsApprovedBudgetHasLessWhatIsSpentInTheMonth() {
        var fund = ground.ledger.aFund("01", eur(9_000));
        ground.approve(12, Map.of(fund.line(), eur(1_000)));
        ground.ledger.paid(fund, eur(300));

        var plan = ground.plan().plan();

        assertThat(plan.begin()).isEqualTo(FundedGround.MARCH);
        assertThat(plan.horizon()).isEqualTo(10);
        assertThat(plan.lines().getFirst().need()).startsWith(whole(700), whole(1_000));
    }

    @Test
    void whatHasComeOrIsDueIsSecuredAndTheRestIsCommittedFromItsMonthOn() {
        var line = ground.ledger.aLine("01");
        var agreement = ground.ledger.anAgreement("DN-1", eur(9_000));
        ground.instalment(agreement, "2026-02-01", eur(4_000));
        ground.instalment(agreement, "2026-06-20", eur(3_000));
        ground.approve(12, Map.of(line, eur(1_000)));

        var plan = ground.plan();

        assertThat(plan.sources())
                .extracting(SourceRow::certainty, SourceRow::left)
                .containsExactly(
                        tuple(Certainty.SECURED, eur(4_000)),
                        tuple(Certainty.COMMITTED, eur(3_000)),
                        tuple(Certainty.COMMITTED, eur(2_000)));
        assertThat(plan.plan().sources())
                .extracting(each -> each.availableFrom())
                .containsExactly(0, 3, 0);
        assertThat(plan.plan().sources()).allMatch(each -> each.eligibleTo() == 9);
    }

    @Test
    void whatWasReceivedEarlyIsSecuredAndWhatWasSpentIsGone() {
        var fund = ground.ledger.aFund("01", eur(9_000));
        ground.instalment(fund.agreement(), "2026-06-01", eur(9_000));
        ground.ledger.received(fund.agreement(), eur(5_000), DAY);
        ground.ledger.paid(fund, eur(2_000));
        ground.approve(12, Map.of(fund.line(), eur(1_000)));

        var plan = ground.plan();

        assertThat(row(plan, Certainty.SECURED).left()).isEqualTo(eur(3_000));
        assertThat(row(plan, Certainty.COMMITTED).left()).isEqualTo(eur(4_000));
    }

    @Test
    void whatIsPromisedOutIsBoundToItsLine() {
        var fund = ground.ledger.aFund("01", eur(9_000));
        ground.ledger.approved(fund, eur(1_500));
        ground.approve(12, Map.of(fund.line(), eur(1_000)));

        var plan = ground.plan().plan();

        assertThat(plan.recorded())
                .extracting(Recorded::month, Recorded::amount)
                .containsExactly(tuple(0, whole(1_000)), tuple(1, whole(500)));
    }

    @Test
    void anAgreementPaysOnlyTheLinesItNamesAndOnlyInItsWindow() {
        var named = ground.ledger.aLine("01");
        var other = ground.ledger.aLine("02");
        ground.ledger.anAgreement("DN-1", eur(90_000), Restriction.to(named));
        ground.approve(24, Map.of(named, eur(1_000), other, eur(500)));

        var figures = Continuity.of(ground.plan().plan(), Certainty.COMMITTED);

        assertThat(figures.lines().get(0).runway()).isEqualTo(Ratio.of(10, 1));
        assertThat(figures.lines().get(0).cliff().orElseThrow().month()).isEqualTo(10);
        assertThat(figures.lines().get(1).coverage()).contains(Ratio.ZERO);
    }

    @Test
    void aPledgeCountsOnlyAmongPledgesAndNotBeforeItIsExpected() {
        var line = ground.ledger.aLine("01");
        ground.approve(12, Map.of(line, eur(1_000)));
        database.make(Pledges.class)
                .note(
                        ground.ledger.programme,
                        new PledgePlan(
                                donor("Pledging "),
                                eur(6_000),
                                DAY.minusMonths(2),
                                LocalDate.parse("2026-05-10"),
                                60,
                                "letter"));

        var plan = ground.plan().plan();

        assertThat(Continuity.of(plan, Certainty.COMMITTED).allocated()).isZero();
        assertThat(Continuity.of(plan, Certainty.PLEDGED).allocated()).isEqualTo(whole(6_000));
        assertThat(plan.sources().getFirst().availableFrom()).isEqualTo(2);
    }

    @Test
    void moneyWithoutAnApprovedRateIsNotDefinedAndWithOneItIsWorthTheNewest() {
        var line = ground.ledger.aLine("01");
        ground.ledger.anAgreement("JP-1", Money.of(1_000_000, "JPY"));
        ground.approve(12, Map.of(line, eur(1_000)));

        assertThat(ground.plan().unvalued()).extracting(SourceRow::reference).contains("JP-1");
        assertThat(ground.plan().plan().sources()).isEmpty();

        ground.ledger.rate("JPY", DAY.minusDays(9), "0.0070");
        ground.ledger.rate("JPY", DAY, "0.0060");

        assertThat(ground.plan().unvalued()).isEmpty();
        assertThat(ground.plan().sources().getFirst().left()).isEqualTo(eur(6_000));
    }

    @Test
    void withoutAnApprovedBudgetNothingIsNeededAndThatIsSaid() {
        ground.ledger.aLine("01");

        var plan = ground.plan();

        assertThat(plan.isPlanned()).isFalse();
        assertThat(Continuity.of(plan.plan(), Certainty.COMMITTED).coverage()).isEmpty();
    }

    @Test
    void threeStatementsTellThatAPlanHoldsAndReadingItCostsTheSameWithManyLines() {
        var line = ground.ledger.aLine("01");
        ground.approve(12, Map.of(line, eur(1_000)));
        ground.plan();

        assertThat(database.statements(ground::plan)).isEqualTo(3);

        ground.ledger.anAgreement("DN-1", eur(100));
        int few = database.statements(ground::plan);
        for (int i = 2; i < 20; i++) {
            ground.ledger.anAgreement("DN-" + i, eur(100));
            ground.ledger.aLine("l" + i);
        }
        assertThat(database.statements(ground::plan)).isEqualTo(few).isLessThanOrEqualTo(15);
        assertThat(database.statements(ground::plan)).isEqualTo(3);
    }

    @Test
    void aPlanIsReadAgainForEachThingThatItRestsOn() {
        var fund = ground.ledger.aFund("01", eur(9_000));
        ground.approve(12, Map.of(fund.line(), eur(1_000)));
        var agreement = fund.agreement();

        var before = ground.plan();
        ground.instalment(agreement, "2026-06-20", eur(3_000));
        var withInstalment = ground.plan();
        assertThat(withInstalment).isNotEqualTo(before);

        ground.ledger.ask(fund, eur(40));
        assertThat(ground.plan().pending()).isNotEqualTo(before.pending());
        assertThat(ground.plan()).isSameAs(ground.plan());
    }

    @Test
    void whatWasReadBeforeIsReadAgainWhereJournalOrBudgetMoved() {
        var fund = ground.ledger.aFund("01", eur(9_000));
        ground.approve(12, Map.of(fund.line(), eur(1_000)));
        ground.plan();

        ground.ledger.paid(fund, eur(300));
        assertThat(ground.plan().plan().lines().getFirst().need()).startsWith(whole(700));

        ground.approve(12, Map.of(fund.line(), eur(2_000)));
        assertThat(ground.plan().plan().lines().getFirst().need()).startsWith(whole(1_700));
    }

    @Test
    void thePlanOfAProgrammeDoesNotExistForWhoHasNoPartInItsMoney() {
        var other = Scope.programme(Rows.aProgramme(database).id());
        database.actAs(LedgerGround.in(ground.ledger.ines, Role.PROGRAMME_MANAGER, other));

        assertThatThrownBy(ground::plan).isInstanceOf(NotFound.class);

        database.actAs(ground.ledger.oversight());
        assertThat(ground.plan().isPlanned()).isFalse();
    }
}
