package org.cadre.launcher.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Compares what stood on the screens with what the log says.
 *
 * @param clicks when the director sent something, by what arrives
 * @param speed exercise seconds in a second
 */
record ExerciseFindings(
        RunLog log,
        List<Screen> screens,
        List<Player> players,
        Map<String, Long> clicks,
        double speed) {

    private static final long ONE_SECOND = 1_000;

    ExerciseReport report(ExerciseReport.Machine machine) {
        screens.stream()
                .flatMap(screen -> screen.faults().stream())
                .limit(5)
                .forEach(fault -> System.err.println("  a page: " + fault));
        players.stream()
                .flatMap(player -> player.faults().stream())
                .limit(5)
                .forEach(fault -> System.err.println("  a player: " + fault));
        return new ExerciseReport(spreads(), counted(), machine);
    }

    private List<Spread> spreads() {
        var byClock = new HashMap<String, Long>();
        log.of("RELEASED").stream()
                .filter(entry -> !clicks.containsKey(entry.thing()))
                .forEach(entry -> byClock.putIfAbsent(entry.thing(), entry.at()));
        Map<String, Long> sent = new HashMap<>(clicks);
        Map<String, Long> said = new HashMap<>(clicks);
        sent.keySet().removeIf(thing -> thing.startsWith("said"));
        said.keySet().removeIf(thing -> !thing.startsWith("said"));
        return List.of(
                within("director's click to players of the team", sent, Screen::plays),
                within("director's click to staff", sent, screen -> !screen.plays()),
                within("director's words to all 66", said, screen -> true),
                within("release by the clock to players", byClock, Screen::plays),
                within("release by the clock to staff", byClock, screen -> !screen.plays()),
                Spread.of("due to release, by the clock", log.lags(speed), ONE_SECOND),
                Spread.of("whatever, to players who ask every 4 s", polled(byClock), 0),
                Spread.of(
                        "a player's act to the page that shows it",
                        players.stream()
                                .flatMap(player -> player.taken().stream())
                                .mapToLong(nanos -> nanos / 1_000_000)
                                .toArray(),
                        0));
    }

    private Spread within(String what, Map<String, Long> sent, Predicate<Screen> which) {
        return Spread.of(
                what,
                screens.stream()
                        .filter(which)
                        .flatMapToLong(screen -> times(screen, sent, false))
                        .toArray(),
                ONE_SECOND);
    }

    private long[] polled(Map<String, Long> byClock) {
        return screens.stream()
                .flatMapToLong(
                        screen ->
                                LongStream.concat(
                                        times(screen, byClock, true), times(screen, clicks, true)))
                .toArray();
    }

    private static LongStream times(Screen screen, Map<String, Long> sent, boolean polled) {
        return screen.arrived().entrySet().stream()
                .filter(arrived -> sent.containsKey(arrived.getKey()))
                .filter(arrived -> screen.polledFor(arrived.getKey()) == polled)
                .mapToLong(arrived -> arrived.getValue() - sent.get(arrived.getKey()));
    }

    private List<ExerciseReport.Count> counted() {
        var released = log.of("RELEASED").stream().map(RunLog.Entry::thing).toList();
        var answers = log.of("ANSWERED").stream().map(entry -> entry.facts().get("text")).toList();
        var acknowledged =
                players.stream().flatMap(player -> player.acknowledged().stream()).toList();
        var counts = new ArrayList<ExerciseReport.Count>();
        count(counts, "injects that are missing on a screen", missing(released));
        count(counts, "injects that stand on a screen twice", sum(Screen::twice));
        count(counts, "injects released to a team twice", repeated(released));
        count(
                counts,
                "answers that were taken and are not in the log",
                lost(acknowledged, answers));
        count(counts, "answers that are in the log twice", repeated(answers));
        count(counts, "streams that broke", sum(Screen::comebacks));
        count(counts, "faults", faults());
        count(counts, "releases", released.size());
        count(counts, "answers", answers.size());
        count(counts, "entries of the log", log.entries().size());
        count(counts, "pages fetched", sum(Screen::pages));
        return List.copyOf(counts);
    }

    private static void count(List<ExerciseReport.Count> counts, String what, long number) {
        counts.add(new ExerciseReport.Count(what, number));
    }

    /** What was released to the team of a screen, or said to all, and never stood on it. */
    private long missing(List<String> released) {
        return screens.stream()
                .flatMap(
                        screen ->
                                expected(screen, released)
                                        .filter(thing -> !screen.arrived().containsKey(thing)))
                .count();
    }

    private Stream<String> expected(Screen screen, List<String> released) {
        return Stream.concat(
                released.stream().distinct().filter(thing -> thing.endsWith(screen.team())),
                clicks.keySet().stream().filter(thing -> thing.startsWith("said")));
    }

    private static long repeated(Collection<String> things) {
        return things.size() - new HashSet<>(things).size();
    }

    private static long lost(List<String> acknowledged, List<String> kept) {
        Set<String> known = kept.stream().collect(Collectors.toSet());
        return acknowledged.stream().filter(text -> !known.contains(text)).count();
    }

    private long faults() {
        return players.stream().mapToLong(player -> player.faults().size()).sum()
                + screens.stream().mapToLong(screen -> screen.faults().size()).sum();
    }

    private long sum(ToIntFunction<Screen> number) {
        return screens.stream().mapToInt(number).sum();
    }
}
