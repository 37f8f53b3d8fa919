package org.cadre.funding;

import jakarta.inject.Inject;

import org.cadre.agreement.AgreementDetail;
import org.cadre.agreement.AgreementId;
import org.cadre.agreement.AgreementQueries;
import org.cadre.agreement.AgreementTerms;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.LineRow;
import org.cadre.funding.OwnGrant.Spending;
import org.cadre.ledger.AccountRole;
import org.cadre.ledger.LedgerQueries;
import org.cadre.ledger.Movement;
import org.cadre.money.Money;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.security.UseCase;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/** What the contact of a donor reads: the grants for which the actor holds that role, no other. */
@UseCase
public class OwnGrants {

    @Inject AgreementQueries agreements;
    @Inject BudgetQueries budgets;
    @Inject LedgerQueries ledger;
    @Inject CurrentActor current;

    /** The own grants, the earliest end first. */
    @Allowed(Role.DONOR_CONTACT)
    public List<AgreementTerms> list() {
        var own =
                current.get().scopesOf(Role.DONOR_CONTACT, Scope.Kind.AGREEMENT).stream()
                        .map(AgreementId::new)
                        .toList();
        return agreements.describe(own).values().stream()
                .sorted(
                        Comparator.comparing(AgreementTerms::to)
                                .thenComparing(AgreementTerms::reference))
                .toList();
    }

    /** One of them; any other grant does not exist ({@link NotFound}). */
    @Allowed(Role.DONOR_CONTACT)
    public OwnGrant get(AgreementId id) {
        if (!current.get().holds(Role.DONOR_CONTACT, Scope.agreement(id.id()))) {
            throw new NotFound("agreement " + id);
        }
        var detail = agreements.describeAsItIs(id);
        var currency = budgets.currency(detail.terms().programme());
        var moved =
                ledger.movements(detail.terms().programme(), currency, null).stream()
                        .filter(each -> id.equals(each.agreement()))
                        .toList();
        var spending =
                detail.lines().stream()
                        .map(line -> spending(line, detail, moved, currency))
                        .filter(each -> !each.allotted().isZero() || !each.spent().isZero())
                        .toList();
        return new OwnGrant(
                detail.terms(),
                detail.donor().name(),
                detail.programmeName(),
                detail.instalments(),
                detail.instalments().stream()
                        .filter(each -> each.state().isToCome())
                        .findFirst()
                        .orElse(null),
                spending,
                Money.sum(spending.stream().map(Spending::spent).toList(), currency));
    }

    private static Spending spending(
            LineRow line, AgreementDetail detail, List<Movement> moved, Currency currency) {
        var heading =
                detail.headings().stream()
                        .filter(each -> each.lineId().equals(line.id().id()))
                        .map(each -> each.code() + " " + each.name())
                        .findFirst()
                        .orElse("");
        return new Spending(
                line.label(),
                heading,
                sum(line, AccountRole.ALLOTTED, moved, currency).negated(),
                sum(line, AccountRole.EXPENSE, moved, currency));
    }

    private static Money sum(
            LineRow line, AccountRole role, List<Movement> moved, Currency currency) {
        return Money.sum(
                moved.stream()
                        .filter(each -> each.role() == role && line.id().equals(each.line()))
                        .map(Movement::base)
                        .toList(),
                currency);
    }
}
