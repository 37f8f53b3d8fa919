package org.cadre.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.agreement.AgreementTerms;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.ledger.Request.Worth;
import org.cadre.money.Money;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Makes entries at the end of a journal that is held, and counts what is available there. Whoever
 * calls this has checked the permission.
 */
@ApplicationScoped
class Booking {

    @Inject LedgerRepository ledger;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Rule I3: the month takes no more entries; argument: which. */
    static final class PeriodIsClosed extends Refusal {
        PeriodIsClosed(YearMonth month) {
            super(month.toString());
        }
    }

    /** Rule I3: the month is being closed and takes entries only with a reason; argument: which. */
    static final class PeriodNeedsReason extends Refusal {
        PeriodNeedsReason(YearMonth month) {
            super(month.toString());
        }
    }

    /** Nobody has approved a rate; arguments: currency, day. */
    static final class RateIsUnknown extends Refusal {
        RateIsUnknown(String currency, LocalDate day) {
            super(currency, day.toString());
        }
    }

    /** Rule I5: less is available than is asked for; arguments: how much is, how much was asked. */
    static final class NotAvailable extends Refusal {
        NotAvailable(Money available, Money asked) {
            super(available.toString(), asked.toString());
        }
    }

    /** The programme has no bank account in this currency; argument: which. */
    static final class NoBankAccount extends Refusal {
        NoBankAccount(String currency) {
            super(currency);
        }
    }

    Chart chart(ProgrammeId programme) {
        return Chart.of(ledger.listAccounts(programme));
    }

    /**
     * Refuses with {@link PeriodIsClosed}, {@link PeriodNeedsReason}.
     *
     * @param reason empty where nobody gave one
     */
    Entry post(Journal journal, EntryDraft draft, Entry.Origin origin, String reason) {
        requireOpen(journal, draft.month(), reason);
        var entry = write(journal, draft, origin);
        events.fire(
                new LedgerEvents.EntryPosted(
                        entry.id(),
                        entry.number(),
                        entry.source(),
                        entry.hash(),
                        reason,
                        clock.now()));
        return entry;
    }

    /** Without a look at the month and without a trace in the record: for what came before both. */
    Entry write(Journal journal, EntryDraft draft, Entry.Origin origin) {
        var entry = new Entry(journal, draft, origin, clock.now());
        ledger.add(entry);
        entry.of(draft).forEach(ledger::add);
        journal.endsWith(entry);
        return entry;
    }

    private void requireOpen(Journal journal, YearMonth month, String reason) {
        switch (period(journal, month).state()) {
            case OPEN -> {}
            case SOFT_CLOSED -> {
                if (reason.isBlank()) {
                    throw new PeriodNeedsReason(month);
                }
            }
            case CLOSED -> throw new PeriodIsClosed(month);
        }
    }

    private Period period(Journal journal, YearMonth month) {
        return ledger.findPeriod(journal.programme(), month).orElseGet(() -> begin(journal, month));
    }

    /**
     * A month begins with the first entry that falls into it; none begins before the journal, or
     * before a month that is closed.
     */
    private Period begin(Journal journal, YearMonth month) {
        var periods = ledger.listPeriods(journal.programme());
        boolean over =
                periods.stream()
                        .filter(each -> each.state() == PeriodState.CLOSED)
                        .anyMatch(each -> each.month().isAfter(month));
        if (over || month.isBefore(periods.getFirst().month())) {
            throw new PeriodIsClosed(month);
        }
        var made = new Period(journal.programme(), month);
        ledger.add(made);
        ledger.flush();
        return made;
    }

    /** More would come back than was spent; argument: what was spent. */
    public static final class MoreThanSpent extends WrongValue {
        MoreThanSpent(Money spent) {
            super("amount", spent.toString());
        }
    }

    /** What is available of a fund; without what is asked for and not decided. */
    Availability available(Journal journal, Fund fund) {
        var chart = chart(journal.programme());
        var base = journal.currency();
        var sums = ledger.sumOf(journal.programme(), fund);
        return new Availability(
                sum(chart, sums, AccountRole.ALLOTTED, base).negated(),
                sum(chart, sums, AccountRole.EXPENSE, base),
                sum(chart, sums, AccountRole.ENCUMBERED, base),
                new Money(ledger.sumAsked(fund), base));
    }

    private static Money sum(Chart chart, List<Object[]> sums, AccountRole role, Currency base) {
        return sums.stream()
                .filter(each -> chart.get(each[0]).role() == role)
                .map(each -> new Money((Long) each[1], base))
                .reduce(Money.zero(base), Money::plus);
    }

    /** Refuses with {@link NotAvailable}. */
    void requireAvailable(Journal journal, Fund fund, Money asked) {
        var available = sum(journal, fund, AccountRole.counted()).negated();
        if (available.compareTo(asked) < 0) {
            throw new NotAvailable(available, asked);
        }
    }

    /** No more comes back than was spent. Refuses with {@link MoreThanSpent}. */
    void requireSpent(Journal journal, Fund fund, Money back) {
        var spent = spent(journal, fund);
        if (spent.compareTo(back) < 0) {
            throw new MoreThanSpent(spent);
        }
    }

    Money spent(Journal journal, Fund fund) {
        return sum(journal, fund, EnumSet.of(AccountRole.EXPENSE));
    }

    private Money sum(Journal journal, Fund fund, Set<AccountRole> roles) {
        return new Money(ledger.sumOf(journal.programme(), fund, roles), journal.currency());
    }

    /** At the approved rate of the day. Refuses with {@link RateIsUnknown}. */
    Worth worth(Journal journal, Money amount, LocalDate day) {
        if (amount.currency().equals(journal.currency())) {
            return new Worth(amount, null);
        }
        var rate = rate(journal, amount.currency().getCurrencyCode(), day);
        return new Worth(amount.converted(rate.rate(), journal.currency()), rate.id());
    }

    Rate rate(Journal journal, String currency, LocalDate day) {
        return ledger.findRateAt(journal.programme(), currency, day)
                .orElseThrow(() -> new RateIsUnknown(currency, day));
    }

    /** What an agreement comes to in the currency of the journal, at the rate of the day. */
    Money worth(Journal journal, AgreementTerms terms, LocalDate day) {
        return worth(journal, terms.signed(), day).base();
    }

    /** The bank account for a currency. Refuses with {@link NoBankAccount}. */
    static Account bank(Chart chart, Money amount) {
        return chart.bank(amount.currency())
                .orElseThrow(() -> new NoBankAccount(amount.currency().getCurrencyCode()));
    }
}
