package org.cadre.ledger;

import jakarta.inject.Inject;

import org.cadre.budget.FinanceAccess;
import org.cadre.budget.Words;
import org.cadre.money.Money;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts entries right: by a second one that turns the first round, linked with it. */
@UseCase
public class Reversals {

    private static final Set<EntrySource> REVERSIBLE =
            EnumSet.of(
                    EntrySource.OPENING,
                    EntrySource.ALLOTMENT,
                    EntrySource.PAYMENT,
                    EntrySource.RECEIPT,
                    EntrySource.REFUND,
                    EntrySource.EXCHANGE,
                    EntrySource.CHARGE,
                    EntrySource.INTEREST,
                    EntrySource.REVALUATION);

    @Inject LedgerRepository ledger;
    @Inject Booking booking;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;

    /** Rule I2: an entry is reversed once; argument: number of the reversal. */
    public static final class IsReversed extends Refusal {
        IsReversed(int number) {
            super(number);
        }
    }

    /** It is put right another way: what is promised out is given back, a reversal stays. */
    public static final class HasNoReversal extends Refusal {}

    /**
     * A part of the cost has come back, so that less is spent than would be turned round;
     * arguments: the cost, what is spent.
     */
    public static final class CameBack extends Refusal {
        CameBack(Money cost, Money spent) {
            super(cost.toString(), spent.toString());
        }
    }

    /**
     * Turns an entry round. What was promised out before a payment stays given back: whoever needs
     * the money again asks again. Refuses with {@link IsReversed}, {@link HasNoReversal}, {@link
     * CameBack}, {@link Booking.NotAvailable} where an allotment, or what came back, is spent
     * already, {@link Booking.PeriodIsClosed}, {@link Booking.PeriodNeedsReason}.
     *
     * @param day in an open month
     */
    @Allowed(Role.FINANCE_OFFICER)
    public EntryId reverse(EntryId id, LocalDate day, String reason) {
        var journal = ledger.lock(id);
        access.require(journal.programme(), Role.FINANCE_OFFICER);
        var why = Words.needed("reason", reason, 300);
        var entry = ledger.getEntry(id);
        if (!REVERSIBLE.contains(entry.source())) {
            throw new HasNoReversal();
        }
        ledger.findReversalOf(id)
                .ifPresent(
                        each -> {
                            throw new IsReversed(each.number());
                        });
        var chart = booking.chart(journal.programme());
        boolean memo = entry.source() == EntrySource.ALLOTMENT;
        var postings =
                ledger.listPostings(id).stream()
                        .map(each -> each.draft(chart.get(each.account().id()), journal.currency()))
                        .filter(each -> memo || each.account().role().type() != AccountType.MEMO)
                        .toList();
        requireSpent(journal, postings);
        var made =
                booking.post(
                        journal,
                        EntryDraft.reversing(day, why, postings),
                        new Entry.Origin(null, id, access.actor(), entry.approvedBy()),
                        why);
        if (memo || entry.source() == EntrySource.REFUND) {
            funds(postings)
                    .forEach(
                            fund ->
                                    booking.requireAvailable(
                                            journal, fund, Money.zero(journal.currency())));
        }
        return made.id();
    }

    /** Less than nothing would be spent where a part of a cost has come back already. */
    private void requireSpent(Journal journal, List<PostingDraft> postings) {
        var costs =
                postings.stream()
                        .filter(each -> each.account().role() == AccountRole.EXPENSE)
                        .toList();
        for (var fund : funds(costs)) {
            var cost =
                    costs.stream()
                            .filter(each -> funds(List.of(each)).contains(fund))
                            .map(PostingDraft::base)
                            .reduce(Money.zero(journal.currency()), Money::plus);
            var spent = booking.spent(journal, fund);
            if (cost.isPositive() && spent.compareTo(cost) < 0) {
                throw new CameBack(cost, spent);
            }
        }
    }

    private static Set<Fund> funds(List<PostingDraft> postings) {
        var funds = new HashSet<Fund>();
        for (var posting : postings) {
            var agreement = posting.dimensions().agreement();
            var line = posting.dimensions().line();
            if (agreement != null && line != null) {
                funds.add(new Fund(agreement, line));
            }
        }
        return funds;
    }
}
