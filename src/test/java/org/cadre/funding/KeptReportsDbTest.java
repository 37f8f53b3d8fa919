package org.cadre.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.ledger.LedgerGround.DAY;
import static org.cadre.ledger.LedgerGround.eur;

import jakarta.persistence.PersistenceException;

import org.cadre.agreement.AmendmentKind;
import org.cadre.agreement.AmendmentPlan;
import org.cadre.agreement.Amendments;
import org.cadre.funding.continuity.Bridge;
import org.cadre.funding.continuity.Bridge.Step;
import org.cadre.funding.continuity.Ratio;
import org.cadre.ledger.Fund;
import org.cadre.ledger.LedgerGround;
import org.cadre.money.Money;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.cadre.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.Map;

/** Invariant I15: a report follows from the journal up to an entry and from its parameters. */
class KeptReportsDbTest {

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
        ground.ledger.received(fund.agreement(), eur(4_000), DAY);
        ground.ledger.paid(fund, eur(250));
    }

    private KeptReports reports() {
        return database.make(KeptReports.class);
    }

    private KeptReportId keep() {
        var id = reports().keep(ground.ledger.programme);
        database.flushAndClear();
        return id;
    }

    private void extend() {
        var amendments = database.make(Amendments.class);
        amendments.approve(
                amendments.ask(
                        fund.agreement(),
                        new AmendmentPlan(
                                AmendmentKind.EXTENSION,
                                eur(0),
                                LocalDate.parse("2027-12-31"),
                                "letter",
                                "late start")));
    }

    @Test
    void aReportMadeAnewHasTheSameBytesWhateverCameLater() {
        ground.approve(24, Map.of(fund.line(), eur(1_000)));
        var id = keep();
        var kept = reports().figures(id);

        ground.ledger.paid(fund, eur(800));
        ground.ledger.rate("USD", DAY, "0.8000");
        ground.ledger.anAgreement("DN-2", eur(5_000));
        extend();
        ground.approve(24, Map.of(fund.line(), eur(1_100)));
        database.flushAndClear();

        assertThat(reports().regenerate(id)).isEqualTo(kept);
        var row = reports().list(ground.ledger.programme).getFirst();
        assertThat(row.sha256()).isEqualTo(Sha256.hex(kept));
        assertThat(reports().figures(keep())).isNotEqualTo(kept);
    }

    @ParameterizedTest
    @EnumSource
    void theStepsOfABridgeAddUpToTheWholeMovement(BridgeFigure figure) {
        ground.approve(24, Map.of(fund.line(), eur(1_000)));
        var first = keep();
        ground.ledger.rate("USD", DAY, "0.8000");
        extend();
        ground.ledger.paid(fund, eur(100));
        ground.ledger.anAgreement("DN-2", eur(1_500));
        ground.approve(24, Map.of(fund.line(), eur(900)));

        Bridge bridge = reports().bridge(first, keep(), figure);

        var sum = bridge.steps().values().stream().reduce(bridge.from(), Ratio::plus);
        assertThat(sum).isEqualTo(bridge.to()).isNotEqualTo(bridge.from());
        assertThat(bridge.steps().get(Step.FX)).isNotEqualTo(Ratio.ZERO);
    }

    @Test
    void anExtensionIsAStepOfItsOwn() {
        ground.approve(24, Map.of(fund.line(), eur(500)));
        var first = keep();
        extend();

        var bridge = reports().bridge(first, keep(), BridgeFigure.COVERED);

        assertThat(bridge.steps().get(Step.EXTENSIONS))
                .isEqualTo(bridge.to().minus(bridge.from()))
                .isGreaterThan(Ratio.ZERO);
    }

    @Test
    void nothingIsKeptWhileNoBudgetIsApproved() {
        assertThatThrownBy(this::keep).isInstanceOf(KeptReports.NothingIsPlanned.class);
    }

    @Test
    void aBridgeGoesForwardInOneProgrammeOnly() {
        ground.approve(24, Map.of(fund.line(), eur(500)));
        var first = keep();
        var second = keep();

        assertThatThrownBy(() -> reports().bridge(second, first, BridgeFigure.GAP))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aKeptReportIsNeverChanged() {
        ground.approve(24, Map.of(fund.line(), eur(500)));
        var id = keep();

        assertThatThrownBy(
                        () ->
                                database.em()
                                        .createNativeQuery(
                                                "update continuity_report set figures = '{}' where"
                                                        + " id = :id")
                                        .setParameter("id", id.id())
                                        .executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("never changed");
    }

    @Test
    void whoHasNoPartInTheMoneyFindsNoReport() {
        ground.approve(24, Map.of(fund.line(), eur(500)));
        var id = keep();
        var other = Scope.programme(Rows.aProgramme(database).id());
        database.actAs(LedgerGround.in(ground.ledger.ines, Role.PROGRAMME_MANAGER, other));

        assertThatThrownBy(() -> reports().figures(id)).isInstanceOf(NotFound.class);
    }
}
