package org.cadre.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.ledger.LedgerGround.DAY;
import static org.cadre.ledger.LedgerGround.eur;

import org.cadre.money.Money;
import org.cadre.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Many at once on one line: what is available is promised once and never twice. */
class RacesDbTest {

    private static final int THREADS = 8;

    @RegisterExtension final Database database = new Database();

    @Test
    void ofTwoApprovalsThatTogetherComeToTooMuchExactlyOneWins() throws Exception {
        var ground = database.commit(() -> new LedgerGround(database));
        var fund = database.commit(() -> ground.aFund("TR", eur(100)));
        for (int round = 0; round < 5; round++) {
            var ids = new ArrayList<RequestId>();
            for (int i = 0; i < THREADS; i++) {
                ids.add(database.commit(() -> ground.ask(fund, eur(20))));
            }
            var left = available(ground, fund);

            int winners = approveAll(ground, ids);

            assertThat(winners).isEqualTo((int) Math.min(THREADS, left.minor() / 20_00));
            assertThat(available(ground, fund).isNegative()).isFalse();
        }
        assertThat(available(ground, fund)).isEqualTo(eur(0));
    }

    private Money available(LedgerGround ground, Fund fund) throws Exception {
        return database.commit(() -> ground.available(fund).uncommitted());
    }

    private int approveAll(LedgerGround ground, List<RequestId> ids) throws Exception {
        var winners = new AtomicInteger();
        atOnce(
                ids.stream()
                        .<Callable<Void>>map(
                                id ->
                                        () -> {
                                            try {
                                                database.commitRetried(
                                                        () -> {
                                                            var hash = hash(id);
                                                            ground.requests().approve(id, hash);
                                                            return null;
                                                        });
                                                winners.incrementAndGet();
                                            } catch (Booking.NotAvailable e) {
                                                assertThat(e.arguments()).isNotEmpty();
                                            }
                                            return null;
                                        })
                        .toList());
        return winners.get();
    }

    private String hash(RequestId id) throws Exception {
        return database.commit(
                () -> database.make(LedgerRepository.class).getRequest(id).content());
    }

    private static void atOnce(List<Callable<Void>> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var each : threads.invokeAll(work)) {
                each.get();
            }
        }
    }

    @Test
    void approvalsPostingsReleasesAndClosingsAtOnceLeaveATrueJournal() throws Exception {
        var ground = database.commit(() -> new LedgerGround(database));
        var fund = database.commit(() -> ground.aFund("TR", eur(1_000)));
        var ids = new ArrayList<RequestId>();
        for (int i = 0; i < 40; i++) {
            long euros = 20 + i;
            ids.add(database.commit(() -> ground.ask(fund, eur(euros))));
        }

        var work = new ArrayList<Callable<Void>>();
        for (int i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            boolean paid = i % 3 != 0;
            work.add(
                    () -> {
                        settle(ground, id, paid);
                        return null;
                    });
        }
        atOnce(work);

        database.commit(
                () -> {
                    assertTrue(ground, fund);
                    return null;
                });
    }

    /** Approves and then pays half of it for good, or releases it; what is refused stays so. */
    private void settle(LedgerGround ground, RequestId id, boolean paid) throws Exception {
        try {
            database.commitRetried(
                    () -> {
                        ground.requests().approve(id, hash(id));
                        return null;
                    });
        } catch (Booking.NotAvailable e) {
            return;
        }
        database.commitRetried(
                () -> {
                    if (paid) {
                        ground.payments().post(id, new Payment(DAY, eur(15), true, ""));
                    } else {
                        ground.requests().release(id, "not needed");
                    }
                    return null;
                });
    }

    private void assertTrue(LedgerGround ground, Fund fund) {
        assertThat(ground.available(fund).uncommitted().isNegative()).isFalse();
        assertThat(ground.available(fund).encumbered().isZero()).isTrue();
        var former = "0".repeat(64);
        int number = 0;
        for (var entry : ground.repository().listEntries(ground.programme)) {
            var postings = ground.repository().listPostings(entry.id());
            assertThat(entry.hashPrev()).isEqualTo(former);
            assertThat(entry.content(postings)).isEqualTo(entry.hash());
            assertThat(entry.number()).isEqualTo(++number);
            former = entry.hash();
        }
    }
}
