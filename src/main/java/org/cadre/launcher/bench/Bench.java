package org.cadre.launcher.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Measures a product that runs with seeded rows, and writes what it found.
 *
 * @param address of the product
 * @param password of the demonstration, which the seeded people share
 * @param manager mail of the one who manages the seeded programme
 * @param administrator mail of one who may import people
 * @param award records so many awards of the first seeded cohort
 * @param processes processor time and memory of server and database
 * @param calibrationPort free on the loopback address
 * @param time how long each round lasts
 */
public record Bench(
        String address,
        String password,
        String manager,
        String administrator,
        IntConsumer award,
        Processes processes,
        int calibrationPort,
        Duration time,
        PrintStream out) {

    private static final List<Integer> SESSIONS = List.of(1, 8, 32);
    private static final int MOST = 32;
    private static final String IN_SIGN_INS = "lesson in sign-ins";

    /** For each flow; the compiler of the server is at work for longer than a round. */
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    /** Processor time and resident memory of the two processes that serve. */
    public record Processes(
            Supplier<Duration> cpu, Supplier<Integer> serverMb, Supplier<Integer> databaseMb) {}

    /**
     * @param size of the seed
     * @param readySeconds from the start of the server to its readiness
     * @param folder where report.md and report.json go
     */
    public void run(String size, double readySeconds, Path folder) {
        var people = signIn();
        var pages = inspect(people);
        var round = new Round(processes.cpu());
        out.println("  warming up");
        for (var flow : Flow.values()) {
            round.run(flow.title(), 8, WARM_UP, session -> act(flow, people, session));
        }
        var calibration = new Calibration(folder.resolve("calibration"), calibrationPort);
        var before = calibration.measure();
        var figures = new ArrayList<Figures>();
        Figures.head(out);
        for (var flow : Flow.values()) {
            for (int sessions : SESSIONS) {
                figures.add(
                        round.run(
                                        flow.title(),
                                        sessions,
                                        time,
                                        session -> act(flow, people, session))
                                .say(out));
            }
        }
        figures.add(lessonsDuringSignIns(round, people).say(out));
        var bulk = bulk(people);
        var after = calibration.measure();
        var machine =
                new Report.Machine(
                        processes.serverMb().get(),
                        processes.databaseMb().get(),
                        readySeconds,
                        Calibration.mean(before, after));
        new Report(size, pages, figures, bulk, machine).write(folder, "report", out);
    }

    private List<BulkFigure> bulk(Map<Flow.Who, List<Seat>> people) {
        var seat = people.get(Flow.Who.MANAGER).getFirst();
        var figures =
                new BulkWork(
                                new Person(address).signIn(administrator, password),
                                seat.person(),
                                seat.place(),
                                award)
                        .measure();
        out.printf("%n  %-26s %10s %8s%n", "bulk work", "", "aim");
        figures.forEach(
                figure ->
                        out.printf(
                                "  %-26s %10.2f %8.1f %s%n",
                                figure.work(), figure.value(), figure.aim(), figure.unit().word()));
        return figures;
    }

    private record Seat(Person person, Place place) {}

    private Map<Flow.Who, List<Seat>> signIn() {
        out.println("  signing in " + 3 * MOST + " people");
        var people = new EnumMap<Flow.Who, List<Seat>>(Flow.Who.class);
        for (var who : Flow.Who.values()) {
            people.put(who, IntStream.range(0, MOST).mapToObj(i -> seat(who, i)).toList());
        }
        return people;
    }

    private Seat seat(Flow.Who who, int number) {
        var place = Place.of(who == Flow.Who.EXAMINEE ? MOST + number : number);
        var mail = who == Flow.Who.MANAGER ? manager : place.mail();
        return new Seat(new Person(address).signIn(mail, password), place);
    }

    private static void act(Flow flow, Map<Flow.Who, List<Seat>> people, int session) {
        var seat = people.get(flow.who()).get(session);
        flow.once(seat.person(), seat.place());
    }

    private Map<String, Report.Page> inspect(Map<Flow.Who, List<Seat>> people) {
        var pages = new HashMap<String, Report.Page>();
        for (var flow : Flow.values()) {
            var seat = people.get(flow.who()).getFirst();
            pages.put(flow.title(), seat.person().weigh(flow.address(seat.place())));
        }
        pages.put(IN_SIGN_INS, pages.get(Flow.LESSON.title()));
        return pages;
    }

    /** Argon2id is meant to cost; it must not make others wait. */
    private Figures lessonsDuringSignIns(Round round, Map<Flow.Who, List<Seat>> people) {
        var newcomers = new ArrayList<Thread>();
        for (int i = 0; i < MOST; i++) {
            var mail = Place.of(i).mail();
            newcomers.add(
                    Thread.ofPlatform().start(() -> new Person(address).signIn(mail, password)));
        }
        var figures = round.run(IN_SIGN_INS, 8, time, session -> act(Flow.LESSON, people, session));
        for (var newcomer : newcomers) {
            try {
                newcomer.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return figures;
    }
}
