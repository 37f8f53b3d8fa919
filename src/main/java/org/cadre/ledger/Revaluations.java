package org.cadre.ledger;

import jakarta.inject.Inject;

import org.cadre.budget.FinanceAccess;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.ledger.PostingDraft.Dimensions;
import org.cadre.money.Money;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Values what stands in other currencies at the rate of the last day of a month: the difference to
 * what it is carried at is a gain or a loss. Done twice, the second time finds no difference.
 */
@UseCase
public class Revaluations {

    @Inject LedgerRepository ledger;
    @Inject Booking booking;
    @Inject FinanceAccess access;

    /** How much more, or less, an account is worth than it is carried at. */
    record Difference(Account account, Money balance, Money difference, RateId rate) {}

    /**
     * Answers with the entry; empty where nothing differs. Refuses with {@link
     * Booking.RateIsUnknown}, {@link Booking.PeriodIsClosed}, {@link Booking.PeriodNeedsReason}.
     *
     * @param reason why, in a month that is being closed; else empty
     */
    @Allowed(Role.FINANCE_OFFICER)
    public Optional<EntryId> revalue(ProgrammeId programme, YearMonth month, String reason) {
        var journal = ledger.lock(programme);
        access.require(programme, Role.FINANCE_OFFICER);
        ledger.flush();
        var chart = booking.chart(programme);
        var postings = new ArrayList<PostingDraft>();
        for (var each : differences(journal, chart, ledger.sumUntil(programme, month), month)) {
            var gain = each.difference().isPositive() ? AccountRole.FX_GAIN : AccountRole.FX_LOSS;
            var nothing = Money.zero(each.balance().currency());
            postings.add(
                    new PostingDraft(
                            each.account(),
                            nothing,
                            each.difference(),
                            each.rate(),
                            Dimensions.NONE));
            postings.add(
                    new PostingDraft(
                            chart.one(gain),
                            nothing,
                            each.difference().negated(),
                            each.rate(),
                            Dimensions.NONE));
        }
        if (postings.isEmpty()) {
            return Optional.empty();
        }
        var day = month.atEndOfMonth();
        var entry =
                booking.post(
                        journal,
                        new EntryDraft(
                                EntrySource.REVALUATION, day, day, month.toString(), postings),
                        new Entry.Origin(null, null, access.actor(), null),
                        reason);
        return Optional.of(entry.id());
    }

    /**
     * What a revaluation would book, of monetary accounts alone (rule I8). Refuses with {@link
     * Booking.RateIsUnknown}.
     *
     * @param sums of the journal up to the end of the month
     */
    @Internal
    List<Difference> differences(
            Journal journal, Chart chart, List<Object[]> sums, YearMonth month) {
        var rates = ledger.listRatesAt(journal.programme(), month.atEndOfMonth());
        var found = new ArrayList<Difference>();
        for (var each : sums) {
            var account = chart.get(each[0]);
            var balance = Money.of((Long) each[2], (String) each[1]);
            if (!account.role().isMonetary() || balance.currency().equals(journal.currency())) {
                continue;
            }
            var carried = new Money((Long) each[3], journal.currency());
            if (balance.isZero() && carried.isZero()) {
                continue;
            }
            var rate = rate(rates, balance.currency(), month);
            var difference = balance.converted(rate.rate(), journal.currency()).minus(carried);
            if (!difference.isZero()) {
                found.add(new Difference(account, balance, difference, rate.id()));
            }
        }
        found.sort(Comparator.comparing(each -> each.account().row().code()));
        return found;
    }

    private static Rate rate(List<Rate> rates, Currency currency, YearMonth month) {
        return rates.stream()
                .filter(each -> each.currency().equals(currency))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Booking.RateIsUnknown(
                                        currency.getCurrencyCode(), month.atEndOfMonth()));
    }
}
