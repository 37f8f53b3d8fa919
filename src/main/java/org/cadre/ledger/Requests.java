package org.cadre.ledger;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.AgreementTerms;
import org.cadre.agreement.Agreements;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineId;
import org.cadre.budget.Words;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.ledger.PostingDraft.Dimensions;
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

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/**
 * Asks for money and decides on it. What an approval allows is checked while the journal is held,
 * so of two approvals that together come to more than there is, one is refused.
 */
@UseCase
public class Requests {

    @Inject LedgerRepository ledger;
    @Inject Booking booking;
    @Inject Agreements agreements;
    @Inject BudgetQueries budgets;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** It is in another state meanwhile; argument: which. */
    public static final class RequestStands extends Refusal {
        RequestStands(RequestState state) {
            super(state);
        }
    }

    /** Rule I9: a donor pays in the currency of the agreement; argument: which. */
    public static final class OtherCurrency extends WrongValue {
        OtherCurrency(String currency) {
            super("currency", currency);
        }
    }

    /** Rule I9: more would come than was signed; arguments: agreement, how much may still come. */
    public static final class MoreThanSigned extends WrongValue {
        MoreThanSigned(String reference, Money left) {
            super("amount", reference, left.toString());
        }
    }

    /**
     * Asks for a payment, an allotment, or for a receipt or a refund to be booked. Refuses with
     * {@link Booking.RateIsUnknown}, {@link OtherCurrency}, and by the rules of the agreement; what
     * is not available is told and refused when somebody is to approve it.
     */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public RequestId ask(ProgrammeId programme, RequestPlan plan) {
        var journal = ledger.lock(programme);
        access.require(programme, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER);
        requireOwn(programme, plan);
        var request =
                new Request(
                        journal,
                        plan,
                        booking.worth(journal, plan.amount(), plan.day()),
                        access.actor(),
                        clock.now());
        requireAllowed(journal, request);
        ledger.add(request);
        tell(request);
        return request.id();
    }

    private void tell(Request request) {
        events.fire(
                new LedgerEvents.MoneyAsked(
                        request.id(), request.amount(), request.content(), clock.now()));
    }

    private AgreementTerms terms(ProgrammeId programme, AgreementId id) {
        var terms = agreements.lockTerms(id);
        if (!terms.programme().equals(programme)) {
            throw new NotFound("agreement " + id);
        }
        return terms;
    }

    private void requireOwn(ProgrammeId programme, RequestPlan plan) {
        terms(programme, plan.agreement());
        LineId line = plan.line();
        if (line != null
                && budgets.lines(programme).stream().noneMatch(each -> each.id().equals(line))) {
            throw new NotFound("budget line " + line);
        }
    }

    /**
     * Says differently what is not decided yet. Refuses with {@link RequestStands}, and whom others
     * asked with {@link NotFound}.
     */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public void change(RequestId id, RequestPlan plan) {
        var journal = ledger.lock(id);
        var request = ledger.getRequest(id);
        access.require(journal.programme(), Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER);
        if (!Objects.equals(request.askedBy(), access.actor()) || plan.kind() != request.kind()) {
            throw new NotFound("request " + id);
        }
        request.require(RequestState.ASKED);
        requireOwn(journal.programme(), plan);
        request.follow(plan, booking.worth(journal, plan.amount(), plan.day()));
        requireAllowed(journal, request);
        tell(request);
    }

    /** Rules I4 and I9: whether the agreement allows it. */
    private void requireAllowed(Journal journal, Request request) {
        var terms = terms(journal.programme(), request.agreement());
        switch (request.kind()) {
            case PAYMENT -> terms.require(request.cost(request.day()));
            case ALLOTMENT -> requireAllottable(journal, terms, request);
            case RECEIPT -> requireReceivable(terms, request);
            case REFUND -> {} // what was paid may come back whenever; the posting asks how much
        }
    }

    private void requireAllottable(Journal journal, AgreementTerms terms, Request request) {
        if (!request.amount().currency().equals(journal.currency())) {
            throw new OtherCurrency(journal.currency().getCurrencyCode());
        }
        var chart = booking.chart(journal.programme());
        var allotted =
                ledger.sumOf(terms.programme(), terms.id()).stream()
                        .filter(each -> chart.get(each[0]).role() == AccountRole.ALLOTTED)
                        .map(each -> new Money(-(Long) each[2], journal.currency()))
                        .reduce(Money.zero(journal.currency()), Money::plus);
        var left = booking.worth(journal, terms, request.day()).minus(allotted);
        if (left.compareTo(request.amount()) < 0) {
            throw new MoreThanSigned(terms.reference(), left);
        }
    }

    private void requireReceivable(AgreementTerms terms, Request request) {
        var currency = terms.signed().currency();
        if (!request.amount().currency().equals(currency)) {
            throw new OtherCurrency(currency.getCurrencyCode());
        }
        var chart = booking.chart(terms.programme());
        var received =
                ledger.sumOf(terms.programme(), terms.id()).stream()
                        .filter(each -> chart.get(each[0]).role() == AccountRole.INCOME)
                        .mapToLong(each -> -(Long) each[1])
                        .sum();
        long expected = ledger.sumExpected(terms.id(), request.id());
        var left = terms.signed().minus(new Money(received + expected, currency));
        if (left.compareTo(request.amount()) < 0) {
            throw new MoreThanSigned(terms.reference(), left);
        }
    }

    /**
     * Says yes, and encumbers a payment. Refuses with {@link RequestStands}, {@link
     * FinanceAccess.OwnWork}, {@link Booking.NotAvailable}, {@link Booking.PeriodIsClosed}, what
     * {@link #ask} refuses, and with {@link Stale} where it is not what the approver has read.
     *
     * @param sha256 of what the approver has read
     */
    @Allowed(Role.FINANCE_APPROVER)
    public void approve(RequestId id, String sha256) {
        var journal = ledger.lock(id);
        var request = decidable(journal, id);
        if (!request.content().equals(sha256)) {
            throw new Stale();
        }
        request.is(booking.worth(journal, request.amount(), request.day()));
        requireAllowed(journal, request);
        request.approve(access.actor(), clock.now());
        switch (request.kind()) {
            case PAYMENT -> encumber(journal, request);
            case ALLOTMENT -> allot(journal, request);
            case RECEIPT, REFUND -> {}
        }
        decided(request, "");
    }

    private Request decidable(Journal journal, RequestId id) {
        access.require(journal.programme(), Role.FINANCE_APPROVER);
        var request = ledger.getRequest(id);
        request.require(RequestState.ASKED);
        access.requireOther(request.askedBy());
        return request;
    }

    private void encumber(Journal journal, Request request) {
        var base = request.base(journal.currency());
        booking.requireAvailable(journal, request.fund(), base);
        ledger.add(new Encumbrance(request.id(), base));
        var chart = booking.chart(journal.programme());
        var under = Dimensions.of(request.fund());
        book(
                journal,
                request,
                EntrySource.ENCUMBRANCE,
                List.of(
                        PostingDraft.of(chart.one(AccountRole.ENCUMBERED), base, under),
                        PostingDraft.of(chart.one(AccountRole.RESERVE), base.negated(), under)));
    }

    private void allot(Journal journal, Request request) {
        var base = request.base(journal.currency());
        var chart = booking.chart(journal.programme());
        var under = Dimensions.of(request.fund());
        book(
                journal,
                request,
                EntrySource.ALLOTMENT,
                List.of(
                        PostingDraft.of(chart.one(AccountRole.FUNDS), base, under),
                        PostingDraft.of(chart.one(AccountRole.ALLOTTED), base.negated(), under)));
        request.end(RequestState.POSTED, "", null, clock.now());
    }

    private void book(
            Journal journal, Request request, EntrySource source, List<PostingDraft> postings) {
        booking.post(
                journal,
                new EntryDraft(source, request.day(), request.day(), request.label(), postings),
                new Entry.Origin(request.id(), null, request.askedBy(), request.approvedBy()),
                "");
    }

    private void decided(Request request, String reason) {
        events.fire(
                new LedgerEvents.MoneyDecided(
                        request.id(), request.state(), request.content(), reason, clock.now()));
    }

    /** Says no. Refuses with {@link RequestStands}, {@link FinanceAccess.OwnWork}. */
    @Allowed(Role.FINANCE_APPROVER)
    public void refuse(RequestId id, String reason) {
        var journal = ledger.lock(id);
        var request = decidable(journal, id);
        var why = Words.needed("reason", reason, 500);
        request.end(RequestState.REFUSED, why, access.actor(), clock.now());
        decided(request, why);
    }

    /**
     * Gives back what was promised out and is not needed. Refuses with {@link RequestStands},
     * {@link Booking.PeriodIsClosed}.
     */
    @Allowed(Role.FINANCE_OFFICER)
    public void release(RequestId id, String reason) {
        var journal = ledger.lock(id);
        access.require(journal.programme(), Role.FINANCE_OFFICER);
        var request = ledger.getRequest(id);
        request.require(RequestState.APPROVED);
        var why = Words.needed("reason", reason, 500);
        ledger.findEncumbrance(id).ifPresent(each -> free(journal, request, each));
        request.end(RequestState.RELEASED, why, access.actor(), clock.now());
        decided(request, why);
    }

    private void free(Journal journal, Request request, Encumbrance encumbrance) {
        var open = encumbrance.open(journal.currency());
        encumbrance.release(open);
        var chart = booking.chart(journal.programme());
        var under = Dimensions.of(request.fund());
        var today = clock.today(ZoneOffset.UTC);
        booking.post(
                journal,
                new EntryDraft(
                        EntrySource.RELEASE,
                        today,
                        today,
                        request.label(),
                        List.of(
                                PostingDraft.of(
                                        chart.one(AccountRole.ENCUMBERED), open.negated(), under),
                                PostingDraft.of(chart.one(AccountRole.RESERVE), open, under))),
                new Entry.Origin(request.id(), null, access.actor(), request.approvedBy()),
                request.label());
    }
}
