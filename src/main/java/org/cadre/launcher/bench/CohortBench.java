package org.cadre.launcher.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Eight managers who look through 400 cohorts and the nominees of their calls at once, without a
 * pause.
 *
 * @param address of the product
 * @param password that the seeded people share
 * @param calibrationPort free on the loopback address
 * @param time how long each round lasts
 */
public record CohortBench(
        String address,
        String password,
        Bench.Processes processes,
        int calibrationPort,
        Duration time,
        PrintStream out) {

    private static final int MANAGERS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    /** What a manager opens; each answer is checked to be the page that was asked for. */
    private enum View {
        COHORTS("cohorts", "Reference cohort 1", number -> "/cohort/cohorts"),
        COHORT("cohort", "Reference cohort", number -> "/cohort/cohort?cohort=" + cohort(number)),
        CALLS("calls", "Reference cohort", number -> "/nomination/calls"),
        NOMINEES("nominees", "N-0001", View::call),
        CLEARED("nominees cleared", "N-0003", number -> call(number) + "&state=CLEARED"),
        NAMED("nominees by name", "N-0", number -> call(number) + "&text=Person+0"),
        OF_AGENCY(
                "nominees of agency",
                "N-0",
                number -> call(number) + "&agency=" + Place.id("seed-agency-" + number));

        private final String title;
        private final String says;
        private final Function<Integer, String> path;

        View(String title, String says, Function<Integer, String> path) {
            this.title = title;
            this.says = says;
            this.path = path;
        }

        private static String cohort(int number) {
            return Place.id("seed-cohort-" + number);
        }

        private static String call(int number) {
            return "/nomination/call?call=" + Place.id("seed-call-" + number);
        }
    }

    /**
     * @param readySeconds from the start of the server to its readiness
     * @param folder where cohort.md and cohort.json go
     */
    public void run(double readySeconds, Path folder) {
        out.println("  signing in " + MANAGERS + " managers");
        var managers =
                IntStream.rangeClosed(1, MANAGERS)
                        .mapToObj(i -> "person" + i + "@reference.example")
                        .map(mail -> new Person(address).signIn(mail, password))
                        .toList();
        var pages =
                Arrays.stream(View.values())
                        .collect(
                                Collectors.toMap(
                                        view -> view.title,
                                        view -> managers.getFirst().weigh(view.path.apply(1))));
        var round = new Round(processes.cpu());
        out.println("  warming up");
        for (var view : View.values()) {
            look(round, view, managers, WARM_UP);
        }
        var calibration = new Calibration(folder.resolve("calibration"), calibrationPort);
        var before = calibration.measure();
        Figures.head(out);
        var figures =
                Arrays.stream(View.values())
                        .map(view -> look(round, view, managers, time).say(out))
                        .toList();
        var after = calibration.measure();
        var machine =
                new Report.Machine(
                        processes.serverMb().get(),
                        processes.databaseMb().get(),
                        readySeconds,
                        Calibration.mean(before, after));
        new Report("cohort", pages, figures, Collections.emptyList(), machine)
                .write(folder, "cohort", out);
    }

    /** Each manager has another cohort at hand. */
    private static Figures look(Round round, View view, List<Person> managers, Duration time) {
        return round.run(
                view.title,
                MANAGERS,
                time,
                session ->
                        managers.get(session).get(view.path.apply(1 + session)).mustSay(view.says));
    }
}
