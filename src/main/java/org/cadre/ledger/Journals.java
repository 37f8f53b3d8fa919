package org.cadre.ledger;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.YearMonth;
import java.util.Currency;

/** Opens the journal of a programme that has a budget, and its bank accounts. */
@UseCase
public class Journals {

    @Inject LedgerRepository ledger;
    @Inject Booking booking;
    @Inject BudgetQueries budgets;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** A programme has one journal. */
    public static final class JournalIsOpen extends Refusal {}

    /** A journal has one bank account for each currency. */
    public static final class BankAccountIsThere extends WrongValue {
        BankAccountIsThere() {
            super("currency");
        }
    }

    /**
     * Refuses with {@link JournalIsOpen}.
     *
     * @param first the first month that takes entries
     */
    @Allowed(Role.FINANCE_OFFICER)
    public void open(ProgrammeId programme, YearMonth first) {
        access.require(programme, Role.FINANCE_OFFICER);
        if (ledger.find(programme).isPresent()) {
            throw new JournalIsOpen();
        }
        var currency = budgets.currency(programme);
        ledger.add(new Journal(programme, currency));
        ledger.add(new Period(programme, first));
        Chart.first(programme, currency, clock.now()).forEach(ledger::add);
        events.fire(new LedgerEvents.JournalOpened(programme, first, clock.now()));
    }

    /** Refuses with {@link BankAccountIsThere}. */
    @Allowed(Role.FINANCE_OFFICER)
    public void addBank(ProgrammeId programme, Currency currency) {
        ledger.lock(programme);
        access.require(programme, Role.FINANCE_OFFICER);
        var chart = booking.chart(programme);
        if (chart.bank(currency).isPresent()) {
            throw new BankAccountIsThere();
        }
        ledger.add(Chart.bank(programme, chart.banks().size(), currency, clock.now()));
        events.fire(
                new LedgerEvents.BankAccountAdded(
                        programme, currency.getCurrencyCode(), clock.now()));
    }
}
