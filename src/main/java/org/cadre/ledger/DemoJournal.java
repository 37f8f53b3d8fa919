package org.cadre.ledger;

import jakarta.inject.Inject;

import org.cadre.agreement.CostCategory;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.ledger.PostingDraft.Dimensions;
import org.cadre.money.Money;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Fills a journal with what has happened before the demonstration begins. */
@UseCase
public class DemoJournal {

    @Inject LedgerRepository ledger;
    @Inject Booking booking;
    @Inject Journals journals;
    @Inject Revaluations revaluations;
    @Inject CadreClock clock;

    /** Who asks, approves and posts. */
    public record Desk(PersonId asker, PersonId approver, PersonId poster) {}

    /** What one unit of a currency is worth from a day on. */
    public record Worth(LocalDate from, Currency currency, BigDecimal rate) {}

    /** Opens the journal with its bank accounts, its months and their rates. */
    @Internal
    public void open(
            ProgrammeId programme, YearMonth first, YearMonth last, List<Worth> rates, Desk desk) {
        journals.open(programme, first);
        rates.stream()
                .map(Worth::currency)
                .distinct()
                .forEach(currency -> journals.addBank(programme, currency));
        for (var month = first.plusMonths(1); !month.isAfter(last); month = month.plusMonths(1)) {
            ledger.add(new Period(programme, month));
        }
        for (var each : rates) {
            var plan = new RatePlan(each.from(), each.currency(), each.rate(), "Demo reference");
            var rate = new Rate(programme, plan, desk.poster().id(), clock.now());
            rate.approve(desk.approver().id(), clock.now());
            ledger.add(rate);
        }
        ledger.settle();
    }

    /** What is asked for and how far it has come. */
    public record Step(RequestPlan plan, RequestState reached) {}

    /** Takes requests as far as each has come; those that were posted were paid as asked. */
    @Internal
    public void take(ProgrammeId programme, List<Step> steps, Desk desk) {
        var journal = ledger.lock(programme);
        var chart = booking.chart(programme);
        var made = new ArrayList<Request>();
        for (var step : steps) {
            var plan = step.plan();
            var worth = booking.worth(journal, plan.amount(), plan.day());
            var request = new Request(journal, plan, worth, desk.asker().id(), clock.now());
            if (step.reached() != RequestState.ASKED) {
                request.approve(desk.approver().id(), clock.now());
            }
            ledger.add(request);
            made.add(request);
        }
        ledger.flush();
        made.stream()
                .filter(each -> each.state() == RequestState.APPROVED)
                .forEach(each -> book(journal, chart, each, reached(steps, made, each), desk));
        ledger.settle();
    }

    private static RequestState reached(List<Step> steps, List<Request> made, Request request) {
        return steps.get(made.indexOf(request)).reached();
    }

    private void book(
            Journal journal, Chart chart, Request request, RequestState reached, Desk desk) {
        boolean posted = reached == RequestState.POSTED;
        var poster = desk.poster().id();
        switch (request.kind()) {
            case ALLOTMENT -> {
                move(journal, request, chart, EntrySource.ALLOTMENT, desk);
                request.end(RequestState.POSTED, "", null, clock.now());
            }
            case RECEIPT -> {
                if (posted) {
                    receive(journal, request, chart, desk);
                    request.end(RequestState.POSTED, "", poster, clock.now());
                }
            }
            case REFUND -> throw new IllegalArgumentException("nothing comes back here");
            case PAYMENT -> {
                var base = request.base(journal.currency());
                var encumbrance = new Encumbrance(request.id(), base);
                ledger.add(encumbrance);
                move(journal, request, chart, EntrySource.ENCUMBRANCE, desk);
                if (posted) {
                    encumbrance.liquidate(base);
                    pay(journal, request, chart, desk);
                    request.end(RequestState.POSTED, "", poster, clock.now());
                }
            }
        }
    }

    private void move(
            Journal journal, Request request, Chart chart, EntrySource source, Desk desk) {
        boolean allots = source == EntrySource.ALLOTMENT;
        var base = request.base(journal.currency());
        var under = Dimensions.of(request.fund());
        var to = chart.one(allots ? AccountRole.FUNDS : AccountRole.ENCUMBERED);
        var from = chart.one(allots ? AccountRole.ALLOTTED : AccountRole.RESERVE);
        write(
                journal,
                request,
                source,
                desk.asker().id(),
                desk,
                PostingDraft.of(to, base, under),
                PostingDraft.of(from, base.negated(), under));
    }

    private void receive(Journal journal, Request request, Chart chart, Desk desk) {
        var bank = side(journal, request, Booking.bank(chart, request.amount()), Dimensions.NONE);
        var income =
                side(
                        journal,
                        request,
                        chart.one(AccountRole.INCOME),
                        Dimensions.of(request.agreement()));
        write(
                journal,
                request,
                EntrySource.RECEIPT,
                desk.poster().id(),
                desk,
                bank,
                income.reversed());
    }

    private void pay(Journal journal, Request request, Chart chart, Desk desk) {
        var cost = request.cost(request.day());
        var base = request.base(journal.currency());
        var under = Dimensions.of(request.fund());
        var full =
                new Dimensions(request.agreement(), cost.line(), cost.country(), cost.category());
        write(
                journal,
                request,
                EntrySource.PAYMENT,
                desk.poster().id(),
                desk,
                side(journal, request, chart.expense(cost.category()), full),
                side(journal, request, Booking.bank(chart, request.amount()), Dimensions.NONE)
                        .reversed(),
                PostingDraft.of(chart.one(AccountRole.ENCUMBERED), base.negated(), under),
                PostingDraft.of(chart.one(AccountRole.RESERVE), base, under));
    }

    private static PostingDraft side(
            Journal journal, Request request, Account account, Dimensions under) {
        return new PostingDraft(
                account,
                request.amount(),
                request.base(journal.currency()),
                request.rate().orElse(null),
                under);
    }

    private void write(
            Journal journal,
            Request request,
            EntrySource source,
            UUID creator,
            Desk desk,
            PostingDraft... postings) {
        booking.write(
                journal,
                new EntryDraft(
                        source, request.day(), request.day(), request.label(), List.of(postings)),
                new Entry.Origin(request.id(), null, creator, desk.approver().id()));
    }

    /** What was paid of a fund in a month. */
    public record Spent(Fund fund, CostCategory category, String country, Money amount) {}

    /**
     * Writes what was paid in a month that lies long back: one entry for each currency, without the
     * requests of that time. Every line has enough for it.
     */
    @Internal
    public void spend(ProgrammeId programme, YearMonth month, List<Spent> paid, Desk desk) {
        var journal = ledger.lock(programme);
        var chart = booking.chart(programme);
        paid.stream()
                .collect(
                        Collectors.groupingBy(
                                each -> each.amount().currency().getCurrencyCode(),
                                TreeMap::new,
                                Collectors.toList()))
                .values()
                .forEach(each -> spend(journal, chart, month.atDay(20), each, desk));
        ledger.settle();
    }

    private void spend(Journal journal, Chart chart, LocalDate day, List<Spent> paid, Desk desk) {
        var currency = paid.getFirst().amount().currency();
        var rate =
                currency.equals(journal.currency())
                        ? null
                        : booking.rate(journal, currency.getCurrencyCode(), day);
        var postings = new ArrayList<PostingDraft>();
        for (var each : paid) {
            var base =
                    rate == null
                            ? each.amount()
                            : each.amount().converted(rate.rate(), journal.currency());
            postings.add(
                    new PostingDraft(
                            chart.expense(each.category()),
                            each.amount(),
                            base,
                            rate == null ? null : rate.id(),
                            new Dimensions(
                                    each.fund().agreement(),
                                    each.fund().line(),
                                    each.country(),
                                    each.category())));
        }
        var sum = Money.sum(paid.stream().map(Spent::amount).toList(), currency);
        postings.add(
                new PostingDraft(
                        Booking.bank(chart, sum),
                        sum.negated(),
                        Money.sum(
                                        postings.stream().map(PostingDraft::base).toList(),
                                        journal.currency())
                                .negated(),
                        rate == null ? null : rate.id(),
                        Dimensions.NONE));
        booking.write(
                journal,
                new EntryDraft(
                        EntrySource.PAYMENT,
                        day,
                        day,
                        "Payments of " + YearMonth.from(day),
                        postings),
                new Entry.Origin(null, null, desk.poster().id(), desk.approver().id()));
    }

    /** Values a month at its rates and closes it, with the statement of its banks. */
    @Internal
    public void close(ProgrammeId programme, YearMonth month, Desk desk) {
        var journal = ledger.lock(programme);
        var chart = booking.chart(programme);
        var sums = ledger.sumUntil(programme, month);
        revaluations
                .draft(journal, chart, sums, month)
                .ifPresent(
                        draft ->
                                booking.write(
                                        journal,
                                        draft,
                                        new Entry.Origin(null, null, desk.poster().id(), null)));
        for (var bank : chart.banks()) {
            ledger.add(
                    new BankBalance(
                            bank.id(),
                            month,
                            Closing.balance(bank, sums).minor(),
                            "Statement " + month,
                            desk.poster().id(),
                            clock.now()));
        }
        var period = ledger.findPeriod(programme, month).orElseThrow();
        step(journal, period, PeriodState.SOFT_CLOSED, desk.poster());
        step(journal, period, PeriodState.CLOSED, desk.approver());
        ledger.settle();
    }

    private void step(Journal journal, Period period, PeriodState state, PersonId by) {
        period.become(state);
        ledger.add(new PeriodStep(journal, period.month(), state, "", by.id(), clock.now()));
    }
}
