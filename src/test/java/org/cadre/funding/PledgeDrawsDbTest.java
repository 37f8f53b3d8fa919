package org.cadre.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cadre.ledger.LedgerGround.DAY;
import static org.cadre.ledger.LedgerGround.eur;

import org.cadre.agreement.DonorId;
import org.cadre.agreement.Donors;
import org.cadre.agreement.PledgeId;
import org.cadre.agreement.PledgePlan;
import org.cadre.agreement.Pledges;
import org.cadre.funding.continuity.Ratio;
import org.cadre.ledger.LedgerGround;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What pledges may bring: drawn from what donors wrote and did, kept, drawn anew. */
class PledgeDrawsDbTest {

    @RegisterExtension final Database database = new Database();

    private FundedGround ground;
    private DonorId donor;

    @BeforeEach
    void begin() {
        ground = new FundedGround(database);
        donor = database.make(Donors.class).add("Drawn " + ground.ledger.programme, "D");
        var fund = ground.ledger.aFund("01", eur(2_000));
        ground.approve(12, Map.of(fund.line(), eur(1_000)));
        pledge(6_000, 50);
    }

    private PledgeId pledge(long amount, int percent) {
        var id =
                database.make(Pledges.class)
                        .note(
                                ground.ledger.programme,
                                new PledgePlan(
                                        donor,
                                        eur(amount),
                                        DAY.minusMonths(2),
                                        LocalDate.parse("2026-03-10"),
                                        percent,
                                        "letter"));
        database.flushAndClear();
        return id;
    }

    private PledgeDraws draws() {
        return database.make(PledgeDraws.class);
    }

    @Test
    void theFanOpensFromWhatIsSignedToWhatIsMissingWithoutThePledge() {
        var view = draws().draw(ground.ledger.programme, DrawsAsk.of(7, 400));

        assertThat(view.beliefs()).extracting(DonorBelief::signing).containsExactly(Ratio.of(1, 2));
        var last = view.drawn().fan().getLast();
        assertThat(last.values()).isSorted();
        assertThat(last.p95()).isEqualByComparingTo("8000");
        assertThat(last.p5()).isLessThan(last.p95());
        assertThat(view.drawn().fan().getFirst().p95()).isZero();
    }

    @Test
    void whatADonorDidWeighsBesideWhatItWrites() {
        var lapsed = pledge(1_000, 50);
        database.make(Pledges.class).lapse(lapsed);
        database.flushAndClear();

        var belief = draws().draw(ground.ledger.programme, DrawsAsk.of(7, 10)).beliefs().getFirst();

        assertThat(belief.lapsed()).isEqualTo(1);
        assertThat(belief.signing()).isEqualTo(Ratio.of(1, 3));
    }

    @Test
    void drawsMadeAnewHaveTheSameBytesWhateverCameLater() {
        var id = draws().keep(ground.ledger.programme, DrawsAsk.of(42, 300));
        database.flushAndClear();
        var kept = draws().figures(id);

        pledge(9_000, 90);
        ground.ledger.aFund("02", eur(4_000));
        database.flushAndClear();

        assertThat(draws().regenerate(id)).isEqualTo(kept);
        assertThat(kept).contains("\"seed\":42", "\"draws\":300", "L64X128MixRandom");
        assertThat(draws().list(ground.ledger.programme))
                .extracting(KeptDrawsRow::id, KeptDrawsRow::seed, KeptDrawsRow::draws)
                .containsExactly(tuple(id, 42L, 300));
        assertThat(draws().draw(ground.ledger.programme, DrawsAsk.of(42, 300)).figures())
                .isNotEqualTo(kept);
    }

    @Test
    void aScenarioIsDrawnAsItWasWhateverBecomesOfIt() {
        var programme = ground.ledger.programme;
        var scenarios = database.make(Scenarios.class);
        var id = scenarios.make(programme, "Half of the need");
        database.flushAndClear();
        scenarios.add(id, new ScenarioStep(ScenarioStep.Kind.CUT, "", 50, null, null));
        database.flushAndClear();
        var ask = new DrawsAsk(7, 200, 0, 0, id);

        var view = draws().draw(programme, ask);
        var kept = draws().keep(programme, ask);
        database.flushAndClear();
        scenarios.delete(id);
        database.flushAndClear();

        assertThat(view.plan().lines().getFirst().total()).isEqualByComparingTo("5000");
        assertThat(draws().regenerate(kept)).isEqualTo(view.figures());
        assertThat(draws().figures(kept)).contains("\"scenario\":\"Half of the need\"");
        assertThat(draws().list(programme).getFirst().rules().scenarioName())
                .isEqualTo("Half of the need");
    }

    @Test
    void whereEveryDonorFailsNothingThatIsPledgedComes() {
        var view = draws().draw(ground.ledger.programme, new DrawsAsk(7, 50, 100, 0, null));

        assertThat(view.drawn().fan().getLast().p5()).isEqualByComparingTo("8000");
    }

    @Test
    void aScenarioOfAnotherProgrammeIsNotThere() {
        var other = new DrawsAsk(7, 50, 0, 0, new ScenarioId(UUID.randomUUID()));

        assertThatThrownBy(() -> draws().draw(ground.ledger.programme, other))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void doNotExistForWhoHasNoPartInTheMoney() {
        var id = draws().keep(ground.ledger.programme, DrawsAsk.of(1, 10));
        var other = Scope.programme(Rows.aProgramme(database).id());
        database.actAs(LedgerGround.in(ground.ledger.ines, Role.PROGRAMME_MANAGER, other));

        assertThatThrownBy(() -> draws().figures(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> draws().draw(ground.ledger.programme, DrawsAsk.of(1, 10)))
                .isInstanceOf(NotFound.class);
    }
}
