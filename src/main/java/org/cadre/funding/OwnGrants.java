package org.cadre.funding;

import jakarta.inject.Inject;

import org.cadre.agreement.AgreementDetail;
import org.cadre.agreement.AgreementId;
import org.cadre.agreement.AgreementQueries;
import org.cadre.agreement.AgreementTerms;
import org.cadre.agreement.DonorId;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.DocumentId;
import org.cadre.budget.DocumentOf;
import org.cadre.budget.FinanceDocuments;
import org.cadre.budget.LineRow;
import org.cadre.funding.OwnGrant.Spending;
import org.cadre.ledger.AccountRole;
import org.cadre.ledger.FinancialReports;
import org.cadre.ledger.LedgerQueries;
import org.cadre.ledger.Movement;
import org.cadre.money.Money;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.security.UseCase;
import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * What the contact of a donor reads: the grants for which the actor holds that role, one by one or
 * as all of a donor, and no other.
 */
@UseCase
public class OwnGrants {

    @Inject AgreementQueries agreements;
    @Inject BudgetQueries budgets;
    @Inject LedgerQueries ledger;
    @Inject FinancialReports reports;
    @Inject FinanceDocuments documents;
    @Inject CurrentActor current;

    /** The own grants, the earliest end first. */
    @Allowed(Role.DONOR_CONTACT)
    public List<AgreementTerms> list() {
        var actor = current.get();
        var own =
                new HashMap<>(
                        agreements.describe(
                                actor.scopesOf(Role.DONOR_CONTACT, Scope.Kind.AGREEMENT).stream()
                                        .map(AgreementId::new)
                                        .toList()));
        agreements
                .ofDonors(
                        actor.scopesOf(Role.DONOR_CONTACT, Scope.Kind.DONOR).stream()
                                .map(DonorId::new)
                                .toList())
                .forEach(each -> own.put(each.id(), each));
        return own.values().stream()
                .sorted(
                        Comparator.comparing(AgreementTerms::to)
                                .thenComparing(AgreementTerms::reference))
                .toList();
    }

    /** One of them; any other grant does not exist ({@link NotFound}). */
    @Allowed(Role.DONOR_CONTACT)
    public OwnGrant get(AgreementId id) {
        var detail = agreements.describeAsItIs(requireOwn(id).id());
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

    private AgreementTerms requireOwn(AgreementId id) {
        return Optional.ofNullable(agreements.describe(List.of(id)).get(id))
                .filter(
                        terms ->
                                isContact(Scope.agreement(id.id()))
                                        || isContact(Scope.donor(terms.donor().id())))
                .orElseThrow(() -> new NotFound("agreement " + id));
    }

    private boolean isContact(Scope scope) {
        return current.get().holds(Role.DONOR_CONTACT, scope);
    }

    /**
     * The financial report of an own grant and what papers stand behind it; any other grant does
     * not exist ({@link NotFound}). Single costs, which name who was paid, are not in it.
     *
     * @param from null for the first month of its window
     * @param to null for this month
     */
    @Allowed(Role.DONOR_CONTACT)
    public OwnReport report(AgreementId id, @Nullable YearMonth from, @Nullable YearMonth to) {
        var terms = requireOwn(id);
        return new OwnReport(
                reports.describe(terms, from, to).withoutCosts(),
                documents.describe(DocumentOf.agreement(id.id())));
    }

    /** A document of an own grant; any other is {@link NotFound}. */
    @Allowed(Role.DONOR_CONTACT)
    public FinanceDocuments.Read document(AgreementId id, DocumentId document) {
        requireOwn(id);
        return documents.read(DocumentOf.agreement(id.id()), document);
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
