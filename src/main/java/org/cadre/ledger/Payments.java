package org.cadre.ledger;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.agreement.Agreements;
import org.cadre.budget.FinanceAccess;
import org.cadre.ledger.PostingDraft.Dimensions;
import org.cadre.money.Money;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.ArrayList;
import java.util.List;

/** Posts what was approved, by a third person. */
@UseCase
public class Payments {

    @Inject LedgerRepository ledger;
    @Inject Booking booking;
    @Inject Agreements agreements;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Rule I14: something else was approved; arguments: what was. */
    public static final class OtherThanApproved extends WrongValue {
        OtherThanApproved(Money approved) {
            super("amount", approved.toString());
        }
    }

    /**
     * Posts a payment, a receipt, or what came back, and answers with its entry. Refuses with
     * {@link Requests.RequestStands}, {@link FinanceAccess.OwnWork}, {@link OtherThanApproved},
     * {@link Booking.NotAvailable}, {@link Booking.MoreThanSpent}, {@link Booking.PeriodIsClosed},
     * {@link Booking.PeriodNeedsReason}, {@link Booking.RateIsUnknown}, {@link
     * Booking.NoBankAccount}, by the rules of the agreement, and with {@link Stale} where the
     * request is not what was approved.
     */
    @Allowed(Role.FINANCE_OFFICER)
    public EntryId post(RequestId id, Payment payment) {
        var journal = ledger.lock(id);
        access.require(journal.programme(), Role.FINANCE_OFFICER);
        var request = ledger.getRequest(id);
        request.require(RequestState.APPROVED);
        access.requireOther(request.askedBy(), request.approvedBy());
        if (!request.isAsApproved()) {
            throw new Stale();
        }
        if (!payment.amount().currency().equals(request.amount().currency())) {
            throw new OtherThanApproved(request.amount());
        }
        var entry =
                switch (request.kind()) {
                    case PAYMENT -> pay(journal, request, payment);
                    case REFUND -> takeBack(journal, request, payment);
                    case RECEIPT, ALLOTMENT -> receive(journal, request, payment);
                };
        if (request.state() != RequestState.APPROVED) {
            events.fire(
                    new LedgerEvents.MoneyDecided(
                            id, request.state(), request.content(), payment.reason(), clock.now()));
        }
        return entry.id();
    }

    private Entry pay(Journal journal, Request request, Payment payment) {
        var terms = agreements.lockTerms(request.agreement());
        var cost = request.cost(payment.day());
        terms.require(cost);
        var worth = booking.worth(journal, payment.amount(), payment.day());
        var encumbrance = ledger.findEncumbrance(request.id()).orElseThrow();
        var open = encumbrance.open(journal.currency());
        var covered = open.compareTo(worth.base()) < 0 ? open : worth.base();
        var freed = payment.last() ? open : covered;
        booking.requireAvailable(journal, request.fund(), worth.base().minus(freed));
        encumbrance.liquidate(covered);
        encumbrance.release(freed.minus(covered));
        var chart = booking.chart(journal.programme());
        var under = Dimensions.of(request.fund());
        var full = new Dimensions(terms.id(), cost.line(), cost.country(), cost.category());
        var postings = new ArrayList<PostingDraft>();
        postings.add(
                new PostingDraft(
                        chart.expense(cost.category()),
                        payment.amount(),
                        worth.base(),
                        worth.rate(),
                        full));
        postings.add(
                new PostingDraft(
                        Booking.bank(chart, payment.amount()),
                        payment.amount().negated(),
                        worth.base().negated(),
                        worth.rate(),
                        Dimensions.NONE));
        if (freed.isPositive()) {
            postings.add(
                    PostingDraft.of(chart.one(AccountRole.ENCUMBERED), freed.negated(), under));
            postings.add(PostingDraft.of(chart.one(AccountRole.RESERVE), freed, under));
        }
        var entry = book(journal, request, payment, EntrySource.PAYMENT, postings);
        if (encumbrance.open(journal.currency()).isZero()) {
            request.end(RequestState.POSTED, payment.reason(), access.actor(), clock.now());
        }
        return entry;
    }

    /** So much less is spent then; never less than nothing. */
    private Entry takeBack(Journal journal, Request request, Payment payment) {
        requireAll(request, payment);
        var worth = booking.worth(journal, payment.amount(), payment.day());
        booking.requireSpent(journal, request.fund(), worth.base());
        var chart = booking.chart(journal.programme());
        var cost = request.cost(payment.day());
        var full =
                new Dimensions(request.agreement(), cost.line(), cost.country(), cost.category());
        var entry =
                book(
                        journal,
                        request,
                        payment,
                        EntrySource.REFUND,
                        List.of(
                                new PostingDraft(
                                        Booking.bank(chart, payment.amount()),
                                        payment.amount(),
                                        worth.base(),
                                        worth.rate(),
                                        Dimensions.NONE),
                                new PostingDraft(
                                        chart.expense(cost.category()),
                                        payment.amount().negated(),
                                        worth.base().negated(),
                                        worth.rate(),
                                        full)));
        request.end(RequestState.POSTED, payment.reason(), access.actor(), clock.now());
        return entry;
    }

    /** What has come is what was approved, neither more nor less. */
    private static void requireAll(Request request, Payment payment) {
        if (!payment.amount().equals(request.amount())) {
            throw new OtherThanApproved(request.amount());
        }
    }

    private Entry receive(Journal journal, Request request, Payment payment) {
        requireAll(request, payment);
        var worth = booking.worth(journal, payment.amount(), payment.day());
        var chart = booking.chart(journal.programme());
        var under = Dimensions.of(request.agreement());
        var entry =
                book(
                        journal,
                        request,
                        payment,
                        EntrySource.RECEIPT,
                        List.of(
                                new PostingDraft(
                                        Booking.bank(chart, payment.amount()),
                                        payment.amount(),
                                        worth.base(),
                                        worth.rate(),
                                        Dimensions.NONE),
                                new PostingDraft(
                                        chart.one(AccountRole.INCOME),
                                        payment.amount().negated(),
                                        worth.base().negated(),
                                        worth.rate(),
                                        under)));
        request.end(RequestState.POSTED, payment.reason(), access.actor(), clock.now());
        return entry;
    }

    private Entry book(
            Journal journal,
            Request request,
            Payment payment,
            EntrySource source,
            List<PostingDraft> postings) {
        return booking.post(
                journal,
                new EntryDraft(source, request.day(), payment.day(), request.label(), postings),
                new Entry.Origin(request.id(), null, access.actor(), request.approvedBy()),
                payment.reason());
    }
}
