package org.cadre.ledger;

import static org.cadre.ledger.LedgerGround.DAY;
import static org.cadre.ledger.LedgerGround.eur;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.testing.Database;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * A process of its own that pays cent after cent with several threads and says of each payment that
 * the database has taken it: so that the process, or the database below it, can be killed. And what
 * comes afterwards: the rest is paid, and the whole journal looked at.
 */
final class PostingNode {

    static final int THREADS = 4;
    static final String PROGRAMME = "programme";
    static final String TAKEN = "taken";
    private static final Money CENT = Money.of(1, "EUR");
    private static final int REQUESTS = 8;

    private final Database database;
    private final LedgerGround ground;

    private PostingNode(Database database) throws Exception {
        this.database = database;
        ground = database.commit(() -> new LedgerGround(database));
    }

    /**
     * @param arguments none to begin; the programme to finish
     */
    public static void main(String[] arguments) throws Exception {
        var database = new Database();
        if (arguments.length == 0) {
            new PostingNode(database).pay();
        } else {
            var programme = new ProgrammeId(UUID.fromString(arguments[0]));
            finish(database, programme).forEach(PostingNode::say);
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** There is far more to pay than anybody waits for. */
    private void pay() throws Exception {
        var requests =
                database.commit(
                        () -> {
                            var fund = ground.aFund("TR", eur(10_000));
                            var made = new ArrayList<RequestId>();
                            for (int i = 0; i < REQUESTS; i++) {
                                made.add(ground.approved(fund, eur(1_000)));
                            }
                            return made;
                        });
        say(PROGRAMME + " " + ground.programme);
        var work = new ArrayList<Callable<Void>>();
        for (int i = 0; i < THREADS; i++) {
            var mine = List.of(requests.get(i), requests.get(i + THREADS));
            work.add(
                    () -> {
                        for (int n = 0; ; n++) {
                            say(TAKEN + " " + pay(mine.get(n % 2), CENT, false));
                        }
                    });
        }
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var each : threads.invokeAll(work)) {
                each.get();
            }
        }
    }

    private EntryId pay(RequestId request, Money amount, boolean last) throws Exception {
        return database.commitRetried(
                () -> ground.payments().post(request, new Payment(DAY, amount, last, "")));
    }

    /**
     * Pays a last cent of each request. Fails where a rule of the journal does not hold; answers
     * with the entries of payments that were there before.
     */
    static List<String> finish(Database database, ProgrammeId programme) throws Exception {
        var node = new PostingNode(database);
        var ledger = node.ground.repository();
        var found = database.commit(() -> node.payments(programme));
        var open =
                database.commit(
                        () ->
                                ledger
                                        .listRequests(
                                                programme,
                                                EnumSet.of(RequestState.APPROVED),
                                                2 * REQUESTS)
                                        .stream()
                                        .filter(each -> each.kind() == RequestKind.PAYMENT)
                                        .map(Request::id)
                                        .toList());
        for (var request : open) {
            node.pay(request, CENT, true);
        }
        database.commit(
                () -> {
                    WholeJournal.assertHolds(database, programme);
                    if (node.payments(programme).size() != found.size() + REQUESTS) {
                        throw new IllegalStateException("not every request was still open");
                    }
                    return null;
                });
        return found;
    }

    private List<String> payments(ProgrammeId programme) {
        return ground.repository().listEntries(programme).stream()
                .filter(each -> each.source() == EntrySource.PAYMENT)
                .map(each -> each.id().toString())
                .toList();
    }
}
