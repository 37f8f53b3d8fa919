package org.cadre.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.ledger.LedgerGround.eur;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.AgreementPlan;
import org.cadre.agreement.AgreementQueries;
import org.cadre.agreement.AgreementTerms;
import org.cadre.agreement.Agreements;
import org.cadre.agreement.Donors;
import org.cadre.budget.DocumentId;
import org.cadre.ledger.Fund;
import org.cadre.ledger.LedgerGround;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class OwnGrantsDbTest {

    @RegisterExtension final Database database = new Database();

    @Test
    void theContactOfADonorReadsTheOwnGrantAndNoOther() {
        var ground = new FundedGround(database);
        var line = ground.ledger.aLine("TR");
        ground.approve(12, Map.of(line, eur(1_000)));
        var own = ground.ledger.anAgreement("DN-1", eur(9_000));
        var other = ground.ledger.anAgreement("DN-2", eur(5_000));
        ground.instalment(own, "2026-09-15", eur(4_000));
        for (var agreement : new AgreementId[] {own, other}) {
            var fund = new Fund(agreement, line);
            ground.ledger.allot(fund, eur(500));
            ground.ledger.paid(fund, eur(agreement.equals(own) ? 40 : 70));
        }
        database.flushAndClear();
        database.actAs(
                LedgerGround.in(
                        Rows.aPerson(database, "Nora"),
                        Role.DONOR_CONTACT,
                        Scope.agreement(own.id())));
        var grants = database.make(OwnGrants.class);

        assertThat(grants.list()).extracting(each -> each.reference()).containsExactly("DN-1");
        var grant = grants.get(own);
        assertThat(grant.spent()).isEqualTo(eur(40));
        assertThat(grant.spending())
                .singleElement()
                .satisfies(each -> assertThat(each.allotted()).isEqualTo(eur(500)));
        assertThat(grant.next().amount()).isEqualTo(eur(4_000));
        assertThatThrownBy(() -> grants.get(other)).isInstanceOf(NotFound.class);
        var queries = database.make(AgreementQueries.class);
        assertThatThrownBy(() -> queries.get(own)).isInstanceOf(NotFound.class);
    }

    @Test
    void theContactOfADonorReadsAllItsAgreementsWithReportAndDocumentsAndNothingOfAnother() {
        var ground = new FundedGround(database);
        var line = ground.ledger.aLine("TR");
        ground.approve(12, Map.of(line, eur(1_000)));
        var first = ground.ledger.anAgreement("DN-1", eur(9_000));
        var second = ground.ledger.anAgreement("DN-2", eur(5_000));
        var foreign = ofAnother(ground);
        var papers = new HashMap<AgreementId, DocumentId>();
        for (var agreement : List.of(first, second, foreign)) {
            var fund = new Fund(agreement, line);
            ground.ledger.allot(fund, eur(500));
            ground.ledger.paid(fund, eur(40));
            papers.put(
                    agreement,
                    database.make(Agreements.class)
                            .attach(
                                    agreement,
                                    "letter.txt",
                                    "as agreed".getBytes(StandardCharsets.UTF_8)));
        }
        var donor =
                database.make(AgreementQueries.class).describe(List.of(first)).values().stream()
                        .map(AgreementTerms::donor)
                        .findFirst()
                        .orElseThrow();
        database.flushAndClear();
        database.actAs(
                LedgerGround.in(
                        Rows.aPerson(database, "Nora"),
                        Role.DONOR_CONTACT,
                        Scope.donor(donor.id())));
        var grants = database.make(OwnGrants.class);

        assertThat(grants.list())
                .extracting(AgreementTerms::reference)
                .containsExactly("DN-1", "DN-2");
        assertThat(grants.get(second).spent()).isEqualTo(eur(40));
        var own = grants.report(second, null, null);
        assertThat(own.report().direct().soFar().base()).isEqualTo(eur(40));
        assertThat(own.report().costs()).as("nobody is named").isEmpty();
        assertThat(own.documents())
                .singleElement()
                .satisfies(each -> assertThat(each.name()).isEqualTo("letter.txt"));
        assertThat(grants.document(second, papers.get(second)).content())
                .isEqualTo("as agreed".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> grants.get(foreign)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> grants.report(foreign, null, null)).isInstanceOf(NotFound.class);
        for (var agreement : List.of(first, foreign)) {
            assertThatThrownBy(() -> grants.document(agreement, papers.get(foreign)))
                    .isInstanceOf(NotFound.class);
        }
    }

    private AgreementId ofAnother(FundedGround ground) {
        var donor =
                database.make(Donors.class).add("Another than " + ground.ledger.programme, "OTH");
        return database.make(Agreements.class)
                .write(
                        ground.ledger.programme,
                        new AgreementPlan(
                                donor,
                                "OT-1",
                                "OT-1",
                                eur(5_000),
                                LocalDate.parse("2025-12-01"),
                                LocalDate.parse("2026-01-01"),
                                LocalDate.parse("2026-12-31"),
                                10,
                                7,
                                0,
                                false,
                                Set.of()));
    }
}
