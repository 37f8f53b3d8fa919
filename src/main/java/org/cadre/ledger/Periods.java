package org.cadre.ledger;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.budget.FinanceAccess;
import org.cadre.budget.Words;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.YearMonth;
import java.util.List;

/** Closes months in two steps by two people, and opens them again by oversight. */
@UseCase
public class Periods {

    @Inject LedgerRepository ledger;
    @Inject Booking booking;
    @Inject Closing closing;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** It is in another state meanwhile; arguments: month, state. */
    public static final class PeriodStands extends Refusal {
        PeriodStands(YearMonth month, PeriodState state) {
            super(month.toString(), state);
        }
    }

    /** Rule I3: something is not as it has to be; arguments: what, and by how much. */
    public static final class NotReadyToClose extends Refusal {
        NotReadyToClose(PeriodCheck check) {
            super(check.condition(), check.detail());
        }
    }

    /** Rule I3: a later month is closed, and is opened first; argument: which. */
    public static final class LaterIsClosed extends Refusal {
        LaterIsClosed(YearMonth month) {
            super(month.toString());
        }
    }

    /**
     * From now on the month takes entries with a reason only. Refuses with {@link PeriodStands}.
     */
    @Allowed(Role.FINANCE_OFFICER)
    public void closeSoftly(ProgrammeId programme, YearMonth month) {
        var journal = ledger.lock(programme);
        access.require(programme, Role.FINANCE_OFFICER);
        move(journal, month, PeriodState.OPEN, PeriodState.SOFT_CLOSED, "");
    }

    /**
     * Closes it for good. Refuses with {@link PeriodStands}, {@link NotReadyToClose}, {@link
     * FinanceAccess.OwnWork}.
     */
    @Allowed(Role.FINANCE_APPROVER)
    public void close(ProgrammeId programme, YearMonth month) {
        var journal = ledger.lock(programme);
        access.require(programme, Role.FINANCE_APPROVER);
        ledger.listSteps(programme, month).stream()
                .findFirst()
                .ifPresent(step -> access.requireOther(step.doneBy()));
        closing.checks(journal, closing.at(journal, month), rows(programme)).stream()
                .filter(each -> !each.met())
                .findFirst()
                .ifPresent(
                        each -> {
                            throw new NotReadyToClose(each);
                        });
        move(journal, month, PeriodState.SOFT_CLOSED, PeriodState.CLOSED, "");
    }

    private List<PeriodRow> rows(ProgrammeId programme) {
        return ledger.listPeriods(programme).stream()
                .map(each -> new PeriodRow(each.month(), each.state(), 0))
                .toList();
    }

    /** Opens a month again. Refuses with {@link PeriodStands}, {@link LaterIsClosed}. */
    @Allowed(Role.OVERSIGHT_READER)
    public void reopen(ProgrammeId programme, YearMonth month, String reason) {
        var journal = ledger.lock(programme);
        var why = Words.needed("reason", reason, 500);
        ledger.listPeriods(programme).stream()
                .filter(each -> each.month().isAfter(month))
                .filter(each -> each.state() == PeriodState.CLOSED)
                .reduce((earlier, later) -> later)
                .ifPresent(
                        each -> {
                            throw new LaterIsClosed(each.month());
                        });
        move(journal, month, PeriodState.CLOSED, PeriodState.OPEN, why);
    }

    private void move(
            Journal journal, YearMonth month, PeriodState from, PeriodState to, String reason) {
        var period =
                ledger.findPeriod(journal.programme(), month)
                        .orElseThrow(() -> new NotFound("month " + month));
        if (period.state() != from) {
            throw new PeriodStands(month, period.state());
        }
        period.become(to);
        ledger.add(new PeriodStep(journal, month, to, reason, access.actor(), clock.now()));
        events.fire(
                new LedgerEvents.PeriodMoved(journal.programme(), month, to, reason, clock.now()));
    }

    /**
     * Says what the bank's statement says at the end of a month. Refuses with {@link PeriodStands}
     * in a closed one.
     *
     * @param document name of the statement
     */
    @Allowed(Role.FINANCE_OFFICER)
    public void state(AccountId id, YearMonth month, Money balance, String document) {
        var programme = ledger.getAccount(id).programme();
        access.require(programme, Role.FINANCE_OFFICER);
        ledger.lock(programme);
        var account = ledger.getAccount(id);
        if (account.currency().filter(balance.currency()::equals).isEmpty()) {
            throw new NotFound("bank account " + id + " in " + balance.currency());
        }
        ledger.findPeriod(programme, month)
                .filter(each -> each.state() == PeriodState.CLOSED)
                .ifPresent(
                        each -> {
                            throw new PeriodStands(month, each.state());
                        });
        var statement = Words.needed("statement", document, 120);
        var by = access.actor();
        var now = clock.now();
        ledger.findBalance(id, month)
                .ifPresentOrElse(
                        stated -> stated.state(balance.minor(), statement, by, now),
                        () ->
                                ledger.add(
                                        new BankBalance(
                                                id, month, balance.minor(), statement, by, now)));
        events.fire(new LedgerEvents.BalanceStated(programme, month, balance, now));
    }
}
