package org.cadre.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.ledger.LedgerGround.eur;

import org.cadre.agreement.AgreementId;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineId;
import org.cadre.ledger.Fund;
import org.cadre.ledger.LedgerGround;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.cadre.testing.Xmllint;
import org.cadre.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

class PublicationsDbTest {

    private static final Path SCHEMA =
            Path.of("src/main/resources/org/cadre/funding/iati/iati-activities-schema.xsd");

    @RegisterExtension final Database database = new Database();
    @TempDir Path folder;

    private FundedGround ground;
    private LineId training;
    private AgreementId north;

    @BeforeEach
    void begin() {
        ground = new FundedGround(database);
        training = ground.ledger.aLine("TR");
        ground.approve(12, Map.of(training, eur(1_000)));
        north = ground.ledger.anAgreement("DN-1", eur(9_000));
        ground.instalment(north, "2026-09-15", eur(4_000));
        var fund = new Fund(north, training);
        ground.ledger.allot(fund, eur(5_000));
        ground.ledger.paid(fund, eur(40));
        ground.ledger.paid(fund, eur(60));
        settle("XM-DAC-99999-P1");
    }

    private Publications publications() {
        return database.make(Publications.class);
    }

    private PublicationQueries queries() {
        return database.make(PublicationQueries.class);
    }

    private void settle(String identifier) {
        publications()
                .settle(
                        ground.ledger.programme,
                        new IatiPlan(
                                "XM-DAC-99999",
                                "40",
                                "Example Crime Programme",
                                identifier,
                                "Courses against organised crime.",
                                Shares.parse("places", "998"),
                                Shares.parse("sectors", "15130 60, 15210 40"),
                                Shares.parse("items", "2.1.2 60, 2.1.3 40"),
                                IatiPlan.Flow.USUAL));
    }

    private PublicationDetail detail() {
        database.flushAndClear();
        return queries().get(ground.ledger.programme, null);
    }

    private String xml(ReleaseId id) {
        database.flushAndClear();
        return new String(queries().file(ground.ledger.programme, id), StandardCharsets.UTF_8);
    }

    @Test
    void aFileTellsBudgetAgreementsAndSpendingByQuarterAndOutsideToolsAcceptIt() {
        var xml = xml(publications().prepare(ground.ledger.programme, null));

        assertThat(detail().findings()).isEmpty();
        assertThat(new Xmllint(folder).validate(xml, SCHEMA)).isEqualTo("validates");
        assertThat(xml)
                .contains(
                        "<iati-identifier>XM-DAC-99999-P1-TR</iati-identifier>",
                        ">100.00</value>",
                        ">3000.00</value>",
                        ">9000.00</value>",
                        "<planned-disbursement",
                        "phaseout-year=\"2026\"",
                        ">12000.00</forecast>",
                        "recipient-region vocabulary=\"1\" code=\"998\"")
                .doesNotContain(">40.00<", ">60.00<", "Example Translations", "INV-1");
    }

    @Test
    void aFileThatFailsSaysWhichRuleAndWhichRecordAndIsNotReleased() {
        settle("XM-DAC-99999");
        var id = publications().prepare(ground.ledger.programme, null);

        assertThat(detail().findings())
                .anySatisfy(
                        each -> {
                            assertThat(each.rule()).isEqualTo("1.1.3");
                            assertThat(each.record()).isEqualTo("XM-DAC-99999");
                            assertThat(each.isError()).isTrue();
                        });
        database.actAs(ground.ledger.approver());
        assertThatThrownBy(() -> publications().release(id, detail().shown().sha256()))
                .isInstanceOf(Publications.FileFails.class);
    }

    @Test
    void aSecondPersonReleasesWhatWasLookedAtAndOldFilesStay() {
        database.actAs(ground.ledger.officer());
        var first = publications().prepare(ground.ledger.programme, null);
        var seen = detail().shown().sha256();
        assertThatThrownBy(() -> queries().published(ground.ledger.programme, null, null))
                .isInstanceOf(NotFound.class);

        database.actAs(ground.ledger.approver());
        assertThatThrownBy(() -> publications().release(first, "0".repeat(64)))
                .isInstanceOf(Publications.FileIsAnother.class);
        publications().release(first, seen);
        database.actAs(ground.ledger.officer());
        settle("XM-DAC-99999-P2");
        var second = publications().prepare(ground.ledger.programme, null);
        var other = detail().shown().sha256();
        database.actAs(ground.ledger.approver());
        publications().release(second, other);
        database.flushAndClear();

        database.actAs(Actor.anonymous());
        var newest = queries().published(ground.ledger.programme, null, null);
        var old = queries().published(ground.ledger.programme, null, 1);
        assertThat(Sha256.hex(newest.content())).isEqualTo(other);
        assertThat(Sha256.hex(old.content())).isEqualTo(seen);
    }

    @Test
    void nobodyReleasesTheOwnFileAndAnEarlierOneIsSetAside() {
        database.actAs(ground.ledger.officer());
        var first = publications().prepare(ground.ledger.programme, null);
        publications().prepare(ground.ledger.programme, null);
        database.actAs(ground.ledger.approver());
        database.flushAndClear();
        assertThatThrownBy(() -> publications().release(first, "0".repeat(64)))
                .isInstanceOf(Publications.ReleaseStands.class);

        database.actAs(
                LedgerGround.in(
                        ground.ledger.grace,
                        Role.FINANCE_APPROVER,
                        Scope.programme(ground.ledger.programme.id())));
        assertThatThrownBy(
                        () ->
                                publications()
                                        .release(detail().shown().id(), detail().shown().sha256()))
                .isInstanceOf(FinanceAccess.OwnWork.class);
    }

    @Test
    void whatIsKeptBackIsNotInTheFileAndItsReasonIsOnThePage() {
        var other = ground.ledger.aLine("OP");
        publications().exclude(ground.ledger.programme, other, null, "It would show who watches.");
        var kept =
                publications()
                        .exclude(
                                ground.ledger.programme,
                                north,
                                null,
                                "The donor's law forbids it.");
        assertThatThrownBy(
                        () ->
                                publications()
                                        .exclude(ground.ledger.programme, north, null, "Once more"))
                .isInstanceOf(Publications.IsExcluded.class);
        var xml = xml(publications().prepare(ground.ledger.programme, null));

        assertThat(detail().shown().leftOut())
                .containsEntry("OP", "It would show who watches.")
                .containsEntry("DN-1", "The donor's law forbids it.");
        assertThat(xml).doesNotContain("P1-OP", "planned-disbursement", ">9000.00<", ">100.00<");
        assertThat(detail().findings()).noneMatch(PublicationDetail.FindingRow::isError);

        publications().include(kept);
        assertThat(xml(publications().prepare(ground.ledger.programme, null)))
                .contains(">9000.00<");
    }

    @Test
    void aDonorIsNamedAndServedAsItsProfileSays() {
        var donor = detail().readers().getFirst().donor();
        publications()
                .settle(
                        ground.ledger.programme,
                        donor,
                        new ReaderPlan(
                                "XM-DAC-99998",
                                "10",
                                "XM-DAC-99998-A7",
                                ReaderPlan.Breakdown.INDICATORS));
        var id = publications().prepare(ground.ledger.programme, donor);

        var xml = xml(id);
        assertThat(xml)
                .contains("participating-org ref=\"XM-DAC-99998\" type=\"10\"")
                .contains("activity-id=\"XM-DAC-99998-A7\"")
                .contains("provider-activity-id=\"XM-DAC-99998-A7\"")
                .contains("<budget-item code=\"2.1.2\" percentage=\"60");
        assertThat(detail().findings()).isEmpty();
        assertThat(new Xmllint(folder).validate(xml, SCHEMA)).isEqualTo("validates");
        assertThat(detail().shown().donor()).isEqualTo(donor);
    }

    @Test
    void whatIsKeptFromOneDonorIsInTheFileOfAll() {
        var donor = detail().readers().getFirst().donor();
        publications().exclude(ground.ledger.programme, north, donor, "They asked for it.");

        assertThat(xml(publications().prepare(ground.ledger.programme, null)))
                .contains(">9000.00<");
        assertThat(xml(publications().prepare(ground.ledger.programme, donor)))
                .doesNotContain(">9000.00<");
        assertThat(detail().exclusions().getFirst().reader()).isEqualTo(donor);
    }

    @Test
    void othersDoNotSeeIt() {
        var stranger = Rows.aPerson(database, "Stranger");
        database.actAs(
                LedgerGround.in(stranger, Role.FINANCE_OFFICER, Scope.programme(stranger.id())));
        assertThatThrownBy(() -> queries().get(ground.ledger.programme, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> publications().prepare(ground.ledger.programme, null))
                .isInstanceOf(NotFound.class);
    }
}
