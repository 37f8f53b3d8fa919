package org.cadre.launcher.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Plays an exercise with sixty-six people at once, each with a page that follows: injects come by
 * the clock and by the director's hand, and players acknowledge and answer meanwhile.
 *
 * @param address of the product
 * @param password that the seeded people share
 */
public record ExerciseBench(
        String address, String password, Bench.Processes processes, PrintStream out) {

    private static final int STAFF = 6;
    private static final int SPEED = 10;

    /** Five minutes of the exercise, after which the clock sends the next inject. */
    private static final int WINDOW_MS = 30_000;

    private static final int TO_HAND_MS = 12_000;
    private static final int TO_WORDS_MS = 24_000;
    private static final int WITH_STREAMS = 3;
    private static final int WITH_POLLING = 2;
    private static final int TO_SETTLE_MS = 9_000;

    public void run(Path folder) {
        try {
            var screens = open();
            var players = play(screens);
            write(folder, direct(screens, players));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Room(RunDesk desk, List<Screen> screens) {}

    private Room open() {
        int all = BenchScript.TEAMS * BenchScript.PLAYERS;
        out.println("  signing in " + (all + STAFF) + " people");
        var staff = IntStream.rangeClosed(1, STAFF).mapToObj(i -> signIn("staff" + i)).toList();
        var seated = IntStream.rangeClosed(1, all).mapToObj(i -> signIn("person" + i)).toList();
        var desk = RunDesk.plan(staff.getFirst());
        out.println("  opening    a page for each");
        var screens = new ArrayList<Screen>();
        seated.forEach(each -> screens.add(new Screen(each, desk.run(), true).follow()));
        staff.forEach(each -> screens.add(new Screen(each, desk.run(), false).follow()));
        return new Room(desk, List.copyOf(screens));
    }

    private Person signIn(String name) {
        return new Person(address).signIn(name + "@reference.example", password);
    }

    private static List<Player> play(Room room) {
        var seated = room.screens().stream().filter(Screen::plays).toList();
        return IntStream.range(0, seated.size())
                .mapToObj(i -> new Player(seated.get(i), "Player " + i, i).play())
                .toList();
    }

    private ExerciseReport direct(Room room, List<Player> players) throws InterruptedException {
        var desk = room.desk();
        Map<String, Long> clicks = new LinkedHashMap<>();
        var before = processes.cpu().get();
        long begin = System.nanoTime();
        desk.start(String.valueOf(SPEED));
        for (int window = 1; window <= WITH_STREAMS + WITH_POLLING; window++) {
            if (window == WITH_STREAMS + 1) {
                IntStream.range(0, players.size())
                        .filter(i -> i % BenchScript.PLAYERS == 0)
                        .forEach(i -> room.screens().get(i).poll());
            }
            out.println("  playing    " + window + " of " + (WITH_STREAMS + WITH_POLLING));
            until(begin, window * WINDOW_MS + TO_HAND_MS);
            var console = desk.console();
            for (int team = 1; team <= BenchScript.TEAMS; team++) {
                var inject = BenchScript.byHand(window);
                clicks.put(inject + " " + BenchScript.name(team), System.currentTimeMillis());
                console = desk.send(console, inject, BenchScript.name(team));
            }
            until(begin, window * WINDOW_MS + TO_WORDS_MS);
            clicks.put("said " + window, System.currentTimeMillis());
            desk.say(console, "To all, " + window);
        }
        until(begin, (WITH_STREAMS + WITH_POLLING + 1) * WINDOW_MS - 1_000);
        for (var player : players) {
            player.stop();
        }
        Thread.sleep(TO_SETTLE_MS);
        double busy =
                processes.cpu().get().minus(before).toNanos()
                        / (double) (System.nanoTime() - begin);
        var log = desk.log();
        desk.end();
        room.screens().forEach(Screen::close);
        var machine =
                new ExerciseReport.Machine(
                        Math.round(busy * 100) / 100.0,
                        processes.serverMb().get(),
                        processes.databaseMb().get());
        return new ExerciseFindings(log, room.screens(), players, clicks, SPEED).report(machine);
    }

    private static void until(long begin, long milliseconds) throws InterruptedException {
        long left = milliseconds - (System.nanoTime() - begin) / 1_000_000;
        Thread.sleep(Math.max(0, left));
    }

    private void write(Path folder, ExerciseReport report) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("exercise.md"), report.markdown());
            Files.writeString(folder.resolve("exercise.json"), report.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
        out.println(report.markdown());
        out.println("  report     " + folder.resolve("exercise.md"));
    }
}
