package org.cadre.launcher.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Eight finance officers at once, without a pause: they look at one programme after the other, and
 * post payments.
 *
 * @param address of the product
 * @param password that the seeded people share
 * @param programmes that have money
 * @param calibrationPort free on the loopback address
 * @param time how long each round lasts
 */
public record FundingBench(
        String address,
        String password,
        int programmes,
        Bench.Processes processes,
        int calibrationPort,
        Duration time,
        PrintStream out) {

    private static final int OFFICERS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final String POSTING = "posting";
    private static final String ONE_JOURNAL = "posting, one journal";

    /** What an officer opens; each answer is checked to be the page that was asked for. */
    private enum View {
        PORTFOLIO("portfolio", "Funded programme 001", number -> "/funding/portfolio"),
        CONTINUITY("continuity", "Line 50", number -> "/funding/continuity" + of(number)),
        SPENDING("budget vs actual", "Line 50", number -> "/funding/spending" + of(number)),
        AVAILABLE("available", "Line 50", number -> "/ledger/available" + of(number)),
        JOURNAL("journal", "/ledger/entry?entry=", number -> "/ledger/ledger" + of(number)),
        PAYMENTS("payments", "/ledger/payment?", number -> "/ledger/payments" + of(number));

        private final String title;
        private final String says;
        private final Function<Integer, String> path;

        View(String title, String says, Function<Integer, String> path) {
            this.title = title;
            this.says = says;
            this.path = path;
        }

        private static String of(int number) {
            return "?programme=" + Place.id("seed-funded-" + number);
        }
    }

    /**
     * @param readySeconds from the start of the server to its readiness
     * @param folder where funding.md and funding.json go
     */
    public void run(double readySeconds, Path folder) {
        out.println("  signing in " + OFFICERS + " finance officers");
        var officers =
                IntStream.rangeClosed(1, OFFICERS)
                        .mapToObj(i -> "officer" + i + "@reference.example")
                        .map(mail -> new Person(address).signIn(mail, password))
                        .toList();
        var pages = new HashMap<String, Report.Page>();
        for (var view : View.values()) {
            pages.put(view.title, officers.getFirst().weigh(view.path.apply(1)));
        }
        var own =
                IntStream.range(0, OFFICERS)
                        .mapToObj(i -> bills(officers.get(i), 1 + i % programmes))
                        .toList();
        var shared = officers.stream().map(each -> bills(each, 1)).toList();
        var form = officers.getFirst().weigh(own.getFirst().getFirst().path());
        pages.put(POSTING, form);
        pages.put(ONE_JOURNAL, form);
        var round = new Round(processes.cpu());
        out.println("  warming up");
        for (var view : View.values()) {
            look(round, view, officers, WARM_UP);
        }
        post(round, POSTING, officers, own, WARM_UP);
        var calibration = new Calibration(folder.resolve("calibration"), calibrationPort);
        var before = calibration.measure();
        Figures.head(out);
        var figures = new ArrayList<Figures>();
        for (var view : View.values()) {
            figures.add(look(round, view, officers, time).say(out));
        }
        figures.add(post(round, POSTING, officers, own, time).say(out));
        figures.add(post(round, ONE_JOURNAL, officers, shared, time).say(out));
        var after = calibration.measure();
        var machine =
                new Report.Machine(
                        processes.serverMb().get(),
                        processes.databaseMb().get(),
                        readySeconds,
                        Calibration.mean(before, after));
        new Report("funding", pages, figures, Collections.emptyList(), machine)
                .write(folder, "funding", out);
    }

    /** Nobody looks at the same programme as the one before. */
    private Figures look(Round round, View view, List<Person> officers, Duration time) {
        var next = new AtomicInteger();
        return round.run(
                view.title,
                OFFICERS,
                time,
                session -> {
                    int number = 1 + next.getAndIncrement() % programmes;
                    officers.get(session).get(view.path.apply(number)).mustSay(view.says);
                });
    }

    /** A page with a form that posts a part of what was approved, and the form filled in. */
    private record Bill(String path, String action, Map<String, String> fields) {}

    private static List<Bill> bills(Person officer, int programme) {
        var list = officer.get(View.PAYMENTS.path.apply(programme));
        var waiting = list.parts("href=\"/ledger/payment\\?request=");
        return waiting.stream()
                .map(each -> "/ledger/payment?request=" + each.body().substring(0, 36))
                .distinct()
                .map(path -> bill(officer, path))
                .toList();
    }

    private static Bill bill(Person officer, String path) {
        var page = officer.get(path);
        var fields = new LinkedHashMap<>(Person.hidden(page, "postForm"));
        fields.put("day", page.between("datetime=\"", "\""));
        fields.put("amount", "0.01");
        fields.put("late", "");
        fields.put("post", "");
        return new Bill(path, page.action("postForm"), fields);
    }

    /** Restrictions of the agreement and what is available are looked at with each. */
    private static Figures post(
            Round round,
            String title,
            List<Person> officers,
            List<List<Bill>> bills,
            Duration time) {
        var next = new AtomicInteger();
        return round.run(
                title,
                OFFICERS,
                time,
                session -> {
                    var mine = bills.get(session);
                    var bill = mine.get(next.getAndIncrement() % mine.size());
                    var reply = officers.get(session).send(bill.action(), bill.fields());
                    if (!reply.location().contains("/ledger/entry")) {
                        throw new WrongAnswer("expected an entry", reply);
                    }
                });
    }
}
