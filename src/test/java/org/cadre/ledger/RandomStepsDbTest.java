package org.cadre.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.ledger.LedgerGround.EUR;
import static org.cadre.ledger.LedgerGround.eur;
import static org.cadre.ledger.LedgerGround.payment;

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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Eight threads ask, approve, pay, release, reverse and close at random on one line, which has far
 * too little for all of it. {@code -Drace.steps=10000 -Drace.seed=7} makes it longer, or another.
 */
class RandomStepsDbTest {

    private static final int THREADS = 8;
    private static final int STEPS = Integer.getInteger("race.steps", 480);
    private static final long SEED = Long.getLong("race.seed", 6);

    @RegisterExtension final Database database = new Database();

    private final List<RequestId> asked = new CopyOnWriteArrayList<>();
    private final List<EntryId> entries = new CopyOnWriteArrayList<>();
    private final Map<RequestId, AtomicInteger> approvals = new ConcurrentHashMap<>();
    private final Map<EntryId, AtomicInteger> reversals = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private LedgerGround ground;
    private Fund fund;

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

        assertThat(approvals.values()).extracting(AtomicInteger::get).containsOnly(1);
        assertThat(reversals.values()).extracting(AtomicInteger::get).containsOnly(1);
        assertThat(counts.keySet())
                .as("what happened: %s", new TreeMap<>(counts))
                .contains("asked", "approved", "paid", "released", "reversed", "NotAvailable")
                .contains("RequestStands", "SOFT_CLOSED", "PeriodNeedsReason");
        database.commit(
                () -> {
                    assertThat(ground.available(fund).uncommitted().isNegative()).isFalse();
                    WholeJournal.assertHolds(database, ground.programme);
                    return null;
                });
    }

    private void step(Random random) throws Exception {
        try {
            switch (random.nextInt(20)) {
                case 0, 1, 2, 3, 4, 5 -> ask(random);
                case 6, 7, 8, 9, 10 -> approve(random);
                case 11, 12, 13, 14 -> pay(random);
                case 15 -> release(random);
                case 16 -> refuse(random);
                case 17 -> reverse(random);
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
        var bank = database.make(Booking.class).chart(journal.programme()).banks().getFirst();
        var balance =
                Closing.balance(bank, ground.repository().sumUntil(journal.programme(), month));
        assertThat(balance.currency()).isEqualTo(EUR);
        database.make(BankAccounts.class)
                .state(bank.id(), month, new Money(balance.minor(), EUR), "statement");
    }
}
