package org.cadre.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.ledger.LedgerGround.eur;
import static org.cadre.ledger.LedgerGround.payment;

import org.cadre.budget.BudgetDetail;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.Budgets;
import org.cadre.budget.LineId;
import org.cadre.budget.TransferPlan;
import org.cadre.budget.TransferState;
import org.cadre.budget.Transfers;
import org.cadre.funding.KeptReports;
import org.cadre.money.Money;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Actor;
import org.cadre.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Eight threads ask, approve, pay, release, reverse, revalue, exchange, transfer and close at
 * random on one line, which has far too little for all of it; a report kept before is the same
 * after. {@code -Drace.steps=10000 -Drace.seed=7} makes it longer, or another.
 */
class RandomStepsDbTest {

    private static final int THREADS = 8;
    private static final int STEPS = Integer.getInteger("race.steps", 480);
    private static final long SEED = Long.getLong("race.seed", 6);

    private static final int MOST_MORE = 2_000;
    private static final Set<String> EXPECTED =
            Set.of(
                    "asked",
                    "approved",
                    "paid",
                    "released",
                    "reversed",
                    "revalued",
                    "exchanged",
                    "transferred",
                    "NotAvailable",
                    "RequestStands",
                    "SOFT_CLOSED",
                    "PeriodNeedsReason");

    private static final Currency USD = Currency.getInstance("USD");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @RegisterExtension final Database database = new Database();

    private final List<RequestId> asked = new CopyOnWriteArrayList<>();
    private final List<EntryId> entries = new CopyOnWriteArrayList<>();
    private final Map<RequestId, AtomicInteger> approvals = new ConcurrentHashMap<>();
    private final Map<EntryId, AtomicInteger> reversals = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private LedgerGround ground;
    private Fund fund;
    private LineId other;

    @Test
    void stepsAtRandomAtOnceNeverOverdrawAndLeaveEveryRuleTrue() throws Exception {
        ground = database.commit(() -> new LedgerGround(database));
        fund = database.commit(() -> ground.aFund("TR", eur(1_000)));
        database.commit(
                () -> {
                    for (int month = 1; month <= 3; month++) {
                        ground.paid(fund, eur(1), LocalDate.of(2026, month, 2));
                    }
                    return null;
                });
        database.commit(this::addDollars);
        other = database.commit(() -> ground.aLine("EQ"));
        database.commit(this::addBudget);
        var report = database.commit(() -> kept().keep(ground.programme));
        var figures = database.commit(() -> kept().figures(report));
        var work = new ArrayList<Callable<Void>>();
        for (int i = 0; i < THREADS; i++) {
            var random = new Random(SEED * THREADS + i);
            work.add(
                    () -> {
                        for (int step = 0; step < STEPS / THREADS; step++) {
                            step(random);
                        }
                        return null;
                    });
        }

        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var each : threads.invokeAll(work)) {
                each.get();
            }
        }

        stepUntilAllHappened();

        assertThat(approvals.values()).extracting(AtomicInteger::get).containsOnly(1);
        assertThat(reversals.values()).extracting(AtomicInteger::get).containsOnly(1);
        assertThat(counts.keySet())
                .as("what happened: %s", new TreeMap<>(counts))
                .containsAll(EXPECTED);
        database.commit(
                () -> {
                    assertThat(ground.available(fund).uncommitted().isNegative()).isFalse();
                    WholeJournal.assertHolds(database, ground.programme);
                    assertTransfersAddUp();
                    assertThat(kept().regenerate(report)).as("I15").isEqualTo(figures);
                    return null;
                });
    }

    /** What rarely comes can be left out by so many at once; it comes here then, alone. */
    private void stepUntilAllHappened() throws Exception {
        var random = new Random(SEED);
        for (int i = 0; i < MOST_MORE && !counts.keySet().containsAll(EXPECTED); i++) {
            step(random);
        }
    }

    private KeptReports kept() {
        return database.make(KeptReports.class);
    }

    /** Money in another currency, whose worth moves from month to month. */
    private Void addDollars() {
        database.make(Journals.class).addBank(ground.programme, USD);
        ground.rate("USD", LocalDate.of(2026, 1, 1), "0.9000");
        for (int month = 1; month <= 3; month++) {
            ground.rate("USD", YearMonth.of(2026, month).atEndOfMonth(), "0.9" + month + "00");
        }
        var dollars = new Money(1_000_00, USD);
        ground.received(ground.anAgreement("DN-USD", dollars), dollars, LocalDate.of(2026, 1, 2));
        return null;
    }

    private Void addBudget() {
        var budgets = database.make(Budgets.class);
        var version = budgets.draft(ground.programme, "as planned");
        budgets.plan(version, fund.line(), Map.of(MARCH, eur(500)));
        budgets.plan(version, other, Map.of(MARCH, eur(500)));
        budgets.submit(version);
        budgets.approve(version, shown().versions().getFirst().sha256());
        return null;
    }

    private BudgetDetail shown() {
        database.em().flush();
        return database.make(BudgetQueries.class).describe(ground.programme, null);
    }

    /** I12: budget and journal tell of the same transfers, which change no sum. */
    private void assertTransfersAddUp() {
        var detail = shown();
        var moved = eur(0);
        var freely = eur(0);
        for (var each : detail.transfers()) {
            if (each.state() == TransferState.APPROVED) {
                freely = freely.plus(each.amount());
                moved =
                        each.to().equals(other)
                                ? moved.plus(each.amount())
                                : moved.minus(each.amount());
            }
        }
        assertThat(detail.total()).isEqualTo(eur(1_000));
        assertThat(detail.total(other)).isEqualTo(eur(500).plus(moved));
        assertThat(detail.total(fund.line())).isEqualTo(eur(500).minus(moved));
        assertThat(freely).isLessThanOrEqualTo(eur(100));
        assertThat(ground.available(new Fund(fund.agreement(), other)).allotted()).isEqualTo(moved);
        assertThat(ground.available(fund).allotted()).isEqualTo(eur(1_000).minus(moved));
    }

    private void step(Random random) throws Exception {
        try {
            switch (random.nextInt(25)) {
                case 0, 1, 2, 3, 4, 5 -> ask(random);
                case 6, 7, 8, 9, 10 -> approve(random);
                case 11, 12, 13, 14 -> pay(random);
                case 15 -> release(random);
                case 16 -> refuse(random);
                case 17 -> reverse(random);
                case 18, 19 -> revalue(random);
                case 20, 21 -> exchange(random);
                case 22, 23 -> transfer(random);
                default -> move(random);
            }
        } catch (Refusal e) {
            count(e.getClass().getSimpleName());
        }
    }

    private void count(String what) {
        counts.computeIfAbsent(what, any -> new AtomicInteger()).incrementAndGet();
    }

    private <T> T as(Actor actor, Callable<T> work) throws Exception {
        return database.commitAs(actor, work);
    }

    /** Mostly in March, so that the months before can be closed now and then. */
    private static LocalDate day(Random random) {
        int month = random.nextInt(10) == 0 ? 1 + random.nextInt(2) : 3;
        return LocalDate.of(2026, month, 1 + random.nextInt(28));
    }

    private void ask(Random random) throws Exception {
        var plan = payment(fund, eur(1 + random.nextInt(60)), day(random));
        asked.add(as(ground.manager(), () -> ground.requests().ask(ground.programme, plan)));
        count("asked");
    }

    private static <T> T any(List<T> known, Random random) {
        return known.get(random.nextInt(known.size()));
    }

    private void approve(Random random) throws Exception {
        if (asked.isEmpty()) {
            return;
        }
        var id = any(asked, random);
        as(
                ground.approver(),
                () -> {
                    var journal = ground.repository().lock(id);
                    assertThat(journal.programme()).isEqualTo(ground.programme);
                    ground.approve(id);
                    return null;
                });
        approvals.computeIfAbsent(id, any -> new AtomicInteger()).incrementAndGet();
        count("approved");
    }

    private void pay(Random random) throws Exception {
        if (asked.isEmpty()) {
            return;
        }
        var id = any(asked, random);
        var payment =
                new Payment(
                        day(random),
                        eur(1 + random.nextInt(40)),
                        random.nextBoolean(),
                        random.nextInt(3) == 0 ? "" : "came late");
        entries.add(as(ground.officer(), () -> ground.payments().post(id, payment)));
        count("paid");
    }

    private void release(Random random) throws Exception {
        if (asked.isEmpty()) {
            return;
        }
        var id = any(asked, random);
        as(
                ground.officer(),
                () -> {
                    ground.requests().release(id, "not needed");
                    return null;
                });
        count("released");
    }

    private void refuse(Random random) throws Exception {
        if (asked.isEmpty()) {
            return;
        }
        var id = any(asked, random);
        as(
                ground.approver(),
                () -> {
                    ground.requests().refuse(id, "not now");
                    return null;
                });
        count("refused");
    }

    private void reverse(Random random) throws Exception {
        if (entries.isEmpty()) {
            return;
        }
        var id = any(entries, random);
        var day = day(random);
        as(
                ground.officer(),
                () -> database.make(Reversals.class).reverse(id, day, "paid in error"));
        reversals.computeIfAbsent(id, any -> new AtomicInteger()).incrementAndGet();
        count("reversed");
    }

    /** I8: what was valued has nothing left to be valued. */
    private void revalue(Random random) throws Exception {
        var month = YearMonth.of(2026, 1 + random.nextInt(3));
        var made =
                as(
                        ground.officer(),
                        () -> {
                            var revaluations = database.make(Revaluations.class);
                            var entry = revaluations.revalue(ground.programme, month, "rates");
                            assertThat(revaluations.revalue(ground.programme, month, "rates"))
                                    .isEmpty();
                            return entry;
                        });
        made.ifPresent(entries::add);
        count(made.isPresent() ? "revalued" : "valued");
    }

    private void exchange(Random random) throws Exception {
        var banks =
                as(
                        ground.officer(),
                        () -> database.make(BankAccounts.class).list(ground.programme));
        var euros = banks.getFirst().id();
        var dollars = banks.getLast().id();
        boolean out = random.nextBoolean();
        var money = eur(1 + random.nextInt(9));
        var foreign = new Money(100 + random.nextInt(900), USD);
        var plan =
                ProposalPlan.exchange(
                        day(random),
                        out ? euros : dollars,
                        out ? money : foreign,
                        out ? dollars : euros,
                        out ? foreign : money,
                        "slip",
                        "for travel");
        var proposals = database.make(Proposals.class);
        var id = as(ground.officer(), () -> proposals.propose(ground.programme, plan));
        entries.add(
                as(
                        ground.approver(),
                        () -> {
                            ground.repository().lock(ground.programme);
                            var content = database.make(ProposalRepository.class).get(id).content();
                            return proposals.approve(id, content);
                        }));
        count("exchanged");
    }

    private void transfer(Random random) throws Exception {
        boolean there = random.nextBoolean();
        var plan =
                new TransferPlan(
                        there ? fund.line() : other,
                        there ? other : fund.line(),
                        MARCH,
                        eur(1 + random.nextInt(9)),
                        fund.agreement().id(),
                        null,
                        "need moved");
        var transfers = database.make(Transfers.class);
        var id = as(ground.manager(), () -> transfers.ask(ground.programme, plan));
        var sha256 =
                as(
                        ground.approver(),
                        () ->
                                shown().transfers().stream()
                                        .filter(each -> each.id().equals(id))
                                        .findFirst()
                                        .orElseThrow()
                                        .sha256());
        as(
                ground.approver(),
                () -> {
                    transfers.approve(id, sha256);
                    return null;
                });
        count("transferred");
    }

    /** Months go to and fro, but March; before a closing the bank says what the journal says. */
    private void move(Random random) throws Exception {
        var month = YearMonth.of(2026, 1 + random.nextInt(2));
        var periods = database.make(Periods.class);
        switch (random.nextInt(3)) {
            case 0 -> {
                as(
                        ground.officer(),
                        () -> {
                            ground.repository().lock(ground.programme);
                            database.clock().pass(Duration.ofSeconds(1));
                            periods.closeSoftly(ground.programme, month);
                            return null;
                        });
                count("SOFT_CLOSED");
            }
            case 1 -> {
                as(
                        ground.approver(),
                        () -> {
                            var journal = ground.repository().lock(ground.programme);
                            database.clock().pass(Duration.ofSeconds(1));
                            stateBank(journal, month);
                            periods.close(ground.programme, month);
                            return null;
                        });
                count("CLOSED");
            }
            default -> {
                as(
                        ground.oversight(),
                        () -> {
                            ground.repository().lock(ground.programme);
                            database.clock().pass(Duration.ofSeconds(1));
                            periods.reopen(ground.programme, month, "a bill was found");
                            return null;
                        });
                count("OPEN");
            }
        }
    }

    private void stateBank(Journal journal, YearMonth month) {
        var sums = ground.repository().sumUntil(journal.programme(), month);
        for (var bank : database.make(Booking.class).chart(journal.programme()).banks()) {
            database.make(BankAccounts.class)
                    .state(bank.id(), month, Closing.balance(bank, sums), "statement");
        }
    }
}
