package org.cadre.ledger;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.budget.FinanceAccess;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The bank accounts of journals: what moved on them, and what the bank says they hold. */
@UseCase
public class BankAccounts {

    @Inject LedgerRepository ledger;
    @Inject Booking booking;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** By code. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public List<AccountRow> list(ProgrammeId programme) {
        access.requireReader(programme);
        return booking.chart(programme).banks().stream().map(Account::row).toList();
    }

    /** Whose journal has the account; for a use case that asks for the permission there. */
    @Internal
    public ProgrammeId programme(AccountId id) {
        return ledger.getAccount(id).programme();
    }

    /** What moved within these days, the oldest first; the caller has checked the permission. */
    @Internal
    public List<BankPosting> postings(AccountId id, LocalDate from, LocalDate to) {
        return ledger.listBankPostings(id, from, to);
    }

    /**
     * The bank says what an account holds at the end of a month; for a use case that has checked
     * the permission. Refuses with {@link Periods.PeriodStands} in a closed one.
     *
     * @param document name of the statement
     */
    @Internal
    public void state(AccountId id, YearMonth month, Money balance, String document) {
        var account = requireOpen(id, month);
        if (account.currency().filter(balance.currency()::equals).isEmpty()) {
            throw new NotFound("bank account " + id + " in " + balance.currency());
        }
        var by = access.actor();
        var now = clock.now();
        ledger.findBalance(id, month)
                .ifPresentOrElse(
                        stated -> stated.state(balance.minor(), document, by, now),
                        () ->
                                ledger.add(
                                        new BankBalance(
                                                id, month, balance.minor(), document, by, now)));
        events.fire(new LedgerEvents.BalanceStated(account.programme(), month, balance, now));
    }

    /**
     * The bank has said nothing reliable any more. Refuses with {@link Periods.PeriodStands} in a
     * closed month.
     */
    @Internal
    public void withdraw(AccountId id, YearMonth month) {
        var account = requireOpen(id, month);
        ledger.findBalance(id, month)
                .ifPresent(
                        stated -> {
                            ledger.remove(stated);
                            events.fire(
                                    new LedgerEvents.BalanceWithdrawn(
                                            account.programme(), month, clock.now()));
                        });
    }

    private Account requireOpen(AccountId id, YearMonth month) {
        var account = ledger.getAccount(id);
        ledger.findPeriod(account.programme(), month)
                .filter(each -> each.state() == PeriodState.CLOSED)
                .ifPresent(
                        each -> {
                            throw new Periods.PeriodStands(month, each.state());
                        });
        return account;
    }
}
