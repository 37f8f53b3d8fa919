package org.cadre.ledger;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.agreement.Agreements;
import org.cadre.agreement.Cost;
import org.cadre.agreement.CostCategory;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineId;
import org.cadre.budget.Words;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.ledger.PostingDraft.Dimensions;
import org.cadre.ledger.Request.Worth;
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

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Entries without a request: what accounts held before, exchanges of currencies, charges of banks
 * and their interest. One proposes, a second approves and thereby posts.
 */
@UseCase
public class Proposals {

    @Inject LedgerRepository ledger;
    @Inject ProposalRepository proposals;
    @Inject Booking booking;
    @Inject Agreements agreements;
    @Inject BudgetQueries budgets;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** It is in another state meanwhile; argument: which. */
    public static final class ProposalStands extends Refusal {
        ProposalStands(ProposalState state) {
            super(state);
        }
    }

    /** An account opens once in each currency; argument: which account. */
    public static final class IsOpenAlready extends WrongValue {
        IsOpenAlready(String account) {
            super("account", account);
        }
    }

    /** Money of this kind does not stand there; argument: which account. */
    public static final class AccountIsOfAnotherKind extends WrongValue {
        AccountIsOfAnotherKind(String account) {
            super("account", account);
        }
    }

    /**
     * Refuses with {@link IsOpenAlready}, {@link AccountIsOfAnotherKind}, {@link
     * Requests.OtherCurrency}, {@link Booking.RateIsUnknown}, and a charge by the rules of the
     * agreement.
     */
    @Allowed(Role.FINANCE_OFFICER)
    public ProposalId propose(ProgrammeId programme, ProposalPlan plan) {
        var journal = ledger.lock(programme);
        access.require(programme, Role.FINANCE_OFFICER);
        draft(journal, plan);
        if (plan.kind() == ProposalKind.OPENING
                && proposals.opens(plan.account(), plan.amount().currency().getCurrencyCode())) {
            throw new IsOpenAlready(ledger.getAccount(plan.account()).row().code());
        }
        var proposal = new Proposal(journal, plan, access.actor(), clock.now());
        ledger.add(proposal);
        events.fire(
                new LedgerEvents.EntryProposed(
                        proposal.id(),
                        plan.kind(),
                        plan.amount(),
                        proposal.content(),
                        clock.now()));
        return proposal.id();
    }

    /**
     * Posts it. In a month that is being closed its purpose is the reason. Refuses with {@link
     * ProposalStands}, {@link FinanceAccess.OwnWork}, {@link Booking.NotAvailable}, {@link
     * Booking.PeriodIsClosed}, what {@link #propose} refuses, and with {@link Stale} where it is
     * not what the approver has read.
     *
     * @param sha256 of what the approver has read
     */
    @Allowed(Role.FINANCE_APPROVER)
    public EntryId approve(ProposalId id, String sha256) {
        var journal = ledger.lock(id);
        var proposal = decidable(journal, id);
        if (!proposal.content().equals(sha256)) {
            throw new Stale();
        }
        var plan = proposal.plan();
        var draft = draft(journal, plan);
        if (plan.kind() == ProposalKind.CHARGE) {
            booking.requireAvailable(
                    journal, fund(plan), booking.worth(journal, plan.amount(), plan.day()).base());
        }
        var entry =
                booking.post(
                        journal,
                        draft,
                        new Entry.Origin(null, null, proposal.proposedBy(), access.actor()),
                        plan.purpose());
        proposal.end(ProposalState.POSTED, entry.id(), "", access.actor(), clock.now());
        decided(proposal, ProposalState.POSTED, "");
        return entry.id();
    }

    private Proposal decidable(Journal journal, ProposalId id) {
        access.require(journal.programme(), Role.FINANCE_APPROVER);
        var proposal = proposals.get(id);
        proposal.require(ProposalState.PROPOSED);
        access.requireOther(proposal.proposedBy());
        return proposal;
    }

    private void decided(Proposal proposal, ProposalState state, String reason) {
        events.fire(
                new LedgerEvents.ProposalDecided(
                        proposal.id(), state, proposal.content(), reason, clock.now()));
    }

    /** Says no. Refuses with {@link ProposalStands}, {@link FinanceAccess.OwnWork}. */
    @Allowed(Role.FINANCE_APPROVER)
    public void refuse(ProposalId id, String reason) {
        var journal = ledger.lock(id);
        var proposal = decidable(journal, id);
        var why = Words.needed("reason", reason, 500);
        proposal.end(ProposalState.REFUSED, null, why, access.actor(), clock.now());
        decided(proposal, ProposalState.REFUSED, why);
    }

    private EntryDraft draft(Journal journal, ProposalPlan plan) {
        var chart = booking.chart(journal.programme());
        var account = account(chart, plan.account(), plan.amount());
        if (plan.kind() != ProposalKind.OPENING && account.role() != AccountRole.BANK) {
            throw new AccountIsOfAnotherKind(account.row().code());
        }
        var postings =
                switch (plan.kind()) {
                    case OPENING -> opening(journal, plan, account, chart);
                    case EXCHANGE -> exchange(journal, plan, account, chart);
                    case CHARGE -> charge(journal, plan, account, chart);
                    case INTEREST -> interest(journal, plan, account, chart);
                };
        return new EntryDraft(
                plan.kind().source(),
                plan.day(),
                plan.day(),
                plan.document() + ": " + plan.purpose(),
                postings);
    }

    private static Account account(Chart chart, AccountId id, Money amount) {
        var account =
                chart.find(id)
                        .filter(each -> each.role().isMonetary())
                        .orElseThrow(() -> new NotFound("account " + id));
        account.currency()
                .filter(each -> !each.equals(amount.currency()))
                .ifPresent(
                        each -> {
                            throw new Requests.OtherCurrency(each.getCurrencyCode());
                        });
        return account;
    }

    private List<PostingDraft> opening(
            Journal journal, ProposalPlan plan, Account account, Chart chart) {
        var worth = booking.worth(journal, plan.amount(), plan.day());
        return List.of(
                side(account, plan.amount(), worth, Dimensions.NONE),
                side(chart.one(AccountRole.OPENING), plan.amount(), worth, Dimensions.NONE)
                        .reversed());
    }

    /**
     * Rule I1: both sides at the approved rates of the day; what the bank gave more or less is a
     * gain or a loss.
     */
    private List<PostingDraft> exchange(
            Journal journal, ProposalPlan plan, Account account, Chart chart) {
        var received = Objects.requireNonNull(plan.received());
        var into = account(chart, Objects.requireNonNull(plan.into()), received);
        if (into.role() != AccountRole.BANK) {
            throw new AccountIsOfAnotherKind(into.row().code());
        }
        var out = booking.worth(journal, plan.amount(), plan.day());
        var in = booking.worth(journal, received, plan.day());
        var postings = new ArrayList<PostingDraft>();
        postings.add(side(account, plan.amount(), out, Dimensions.NONE).reversed());
        postings.add(side(into, received, in, Dimensions.NONE));
        var gain = in.base().minus(out.base());
        if (!gain.isZero()) {
            var role = gain.isPositive() ? AccountRole.FX_GAIN : AccountRole.FX_LOSS;
            postings.add(PostingDraft.of(chart.one(role), gain.negated(), Dimensions.NONE));
        }
        return postings;
    }

    private List<PostingDraft> charge(
            Journal journal, ProposalPlan plan, Account account, Chart chart) {
        var fund = fund(plan);
        LineId line = fund.line();
        if (budgets.lines(journal.programme()).stream().noneMatch(l -> l.id().equals(line))) {
            throw new NotFound("budget line " + line);
        }
        var cost = new Cost(line, plan.day(), plan.country(), CostCategory.OPERATING);
        var terms = agreements.lockTerms(fund.agreement());
        if (!terms.programme().equals(journal.programme())) {
            throw new NotFound("agreement " + fund.agreement());
        }
        terms.require(cost);
        var worth = booking.worth(journal, plan.amount(), plan.day());
        return List.of(
                side(
                        chart.expense(CostCategory.OPERATING),
                        plan.amount(),
                        worth,
                        new Dimensions(fund.agreement(), line, cost.country(), cost.category())),
                side(account, plan.amount(), worth, Dimensions.NONE).reversed());
    }

    private static Fund fund(ProposalPlan plan) {
        return new Fund(
                Objects.requireNonNull(plan.agreement()), Objects.requireNonNull(plan.line()));
    }

    /** Rule I9: beside what was signed, and told apart from it. */
    private List<PostingDraft> interest(
            Journal journal, ProposalPlan plan, Account account, Chart chart) {
        var agreement = Objects.requireNonNull(plan.agreement());
        if (!agreements.lockTerms(agreement).programme().equals(journal.programme())) {
            throw new NotFound("agreement " + agreement);
        }
        var worth = booking.worth(journal, plan.amount(), plan.day());
        return List.of(
                side(account, plan.amount(), worth, Dimensions.NONE),
                side(
                                chart.one(AccountRole.INTEREST),
                                plan.amount(),
                                worth,
                                Dimensions.of(agreement))
                        .reversed());
    }

    private static PostingDraft side(Account account, Money amount, Worth worth, Dimensions under) {
        return new PostingDraft(account, amount, worth.base(), worth.rate(), under);
    }
}
