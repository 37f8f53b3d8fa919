package org.cadre.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.ledger.LedgerGround.eur;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.AgreementQueries;
import org.cadre.ledger.Fund;
import org.cadre.ledger.LedgerGround;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.Map;

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
}
