package org.cadre.budget;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Moves money between the lines of the approved version: one asks, another decides. */
@UseCase
public class Transfers {

    @Inject BudgetRepository budgets;
    @Inject BudgetReading reading;
    @Inject FinanceAccess access;
    @Inject Flexibility flexibility;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** There is no approved budget to move money in. */
    public static final class NothingIsApproved extends Refusal {}

    /** It was decided meanwhile; argument: how. */
    public static final class TransferStands extends Refusal {
        TransferStands(TransferState state) {
            super(state);
        }
    }

    /** Rule I14: another version of the budget holds meanwhile; argument: number of the old one. */
    public static final class VersionIsSuperseded extends Refusal {
        VersionIsSuperseded(int number) {
            super(number);
        }
    }

    /** The line has less in that month; argument: how much. */
    public static final class LineHasLess extends WrongValue {
        LineHasLess(Money has) {
            super("amount", has.toString());
        }
    }

    /**
     * Rule I12: the agreement lets less be moved without a document of the donor; arguments: how
     * much in all, and how much of it is left.
     */
    public static final class FlexibilityIsUsed extends WrongValue {
        FlexibilityIsUsed(Money whole, Money left) {
            super("document", whole.toString(), left.toString());
        }
    }

    /** Rule I12: the document is not attached to the agreement under which money is moved. */
    public static final class DocumentIsOfAnotherAgreement extends WrongValue {
        DocumentIsOfAnotherAgreement() {
            super("document");
        }
    }

    /** The agreements under which money of a programme can be moved. */
    @Allowed({Role.FINANCE_OFFICER, Role.PROGRAMME_MANAGER})
    public List<Flexibility.Choice> agreements(ProgrammeId programme) {
        access.require(programme, Role.FINANCE_OFFICER, Role.PROGRAMME_MANAGER);
        return flexibility.choices(programme);
    }

    /**
     * Refuses with {@link NothingIsApproved}, {@link LineHasLess}, {@link FlexibilityIsUsed} and
     * {@link DocumentIsOfAnotherAgreement}.
     */
    @Allowed({Role.FINANCE_OFFICER, Role.PROGRAMME_MANAGER})
    public TransferId ask(ProgrammeId programme, TransferPlan plan) {
        access.require(programme, Role.FINANCE_OFFICER, Role.PROGRAMME_MANAGER);
        budgets.lock(programme);
        var version = approved(programme);
        requireOwn(programme, plan.from());
        requireOwn(programme, plan.to());
        var transfer =
                new BudgetTransfer(
                        version.id(), plan, document(programme, plan), access.actor(), clock.now());
        check(programme, transfer);
        budgets.add(transfer);
        events.fire(
                new BudgetEvents.TransferAsked(
                        transfer.id(), plan.amount(), plan.reason(), clock.now()));
        return transfer.id();
    }

    /** Rule I12: the paper by which the donor agrees belongs to the agreement. */
    private String document(ProgrammeId programme, TransferPlan plan) {
        var wanted = plan.document();
        return wanted == null
                ? ""
                : budgets.listAgreementDocuments(programme).stream()
                        .filter(each -> each.id().equals(wanted))
                        .filter(each -> plan.agreement().equals(each.agreement()))
                        .findFirst()
                        .orElseThrow(DocumentIsOfAnotherAgreement::new)
                        .name();
    }

    private void requireOwn(ProgrammeId programme, LineId id) {
        if (!budgets.getLine(id).programme().equals(programme)) {
            throw new NotFound("budget line " + id);
        }
    }

    private BudgetVersion approved(ProgrammeId programme) {
        return budgets.listVersions(programme).stream()
                .filter(each -> each.state() == VersionState.APPROVED)
                .findFirst()
                .orElseThrow(NothingIsApproved::new);
    }

    /** Checked when it is asked for, and again when it is approved. */
    private void check(ProgrammeId programme, BudgetTransfer transfer) {
        var currency = budgets.get(programme).currency();
        var amount = new Money(transfer.minor(), currency);
        var amounts = reading.amounts(transfer.budgetVersion(), currency);
        var has =
                amounts.getOrDefault(transfer.from(), Map.of())
                        .getOrDefault(transfer.month(), Money.zero(currency));
        if (has.compareTo(amount) < 0) {
            throw new LineHasLess(has);
        }
        if (transfer.hasDocument()) {
            return;
        }
        var whole =
                amounts.values().stream()
                        .flatMap(each -> each.values().stream())
                        .reduce(Money.zero(currency), Money::plus);
        var free = flexibility.freelyMoved(programme, transfer.agreement(), whole);
        var left = free.minus(moved(transfer, currency));
        if (left.compareTo(amount) < 0) {
            throw new FlexibilityIsUsed(free, left);
        }
    }

    /** What was moved under the agreement without a document of the donor. */
    private Money moved(BudgetTransfer next, Currency currency) {
        return budgets.listTransfers(next.budgetVersion()).stream()
                .filter(each -> each.state() == TransferState.APPROVED && !each.hasDocument())
                .filter(each -> each.agreement().equals(next.agreement()))
                .map(each -> new Money(each.minor(), currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    /**
     * Refuses with {@link TransferStands}, {@link FinanceAccess.OwnWork}, {@link
     * VersionIsSuperseded}, what {@link #ask} refuses, and with {@link Stale} where it is not what
     * the approver has read.
     */
    @Allowed(Role.FINANCE_APPROVER)
    public void approve(TransferId id, String sha256) {
        var transfer = lock(id);
        if (transfer.state() != TransferState.ASKED) {
            throw new TransferStands(transfer.state());
        }
        var version = budgets.getVersion(transfer.budgetVersion());
        if (version.state() != VersionState.APPROVED) {
            throw new VersionIsSuperseded(version.number());
        }
        if (!transfer.content().equals(sha256)) {
            throw new Stale();
        }
        check(version.programme(), transfer);
        decide(transfer, TransferState.APPROVED);
    }

    /** Refuses with {@link TransferStands}, {@link FinanceAccess.OwnWork}. */
    @Allowed(Role.FINANCE_APPROVER)
    public void refuse(TransferId id) {
        decide(lock(id), TransferState.REFUSED);
    }

    private BudgetTransfer lock(TransferId id) {
        access.require(budgets.lock(id), Role.FINANCE_APPROVER);
        var transfer = budgets.getTransfer(id);
        access.requireOther(transfer.askedBy());
        return transfer;
    }

    private void decide(BudgetTransfer transfer, TransferState state) {
        transfer.decide(state, access.actor(), clock.now());
        events.fire(new BudgetEvents.TransferDecided(transfer.id(), state, clock.now()));
    }
}
