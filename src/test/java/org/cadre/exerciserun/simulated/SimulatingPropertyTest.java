package org.cadre.exerciserun.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.cadre.exerciserun.release.Addressing;
import org.cadre.exerciserun.simulated.Table.Side;
import org.cadre.scenario.DesignReader;
import org.cadre.scenario.DesignReading;
import org.cadre.scenario.ExerciseDesign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whatever has come to whichever seats, these things hold of what Cadre does. */
class SimulatingPropertyTest {

    private static final ExerciseDesign SCRIPT = script();
    private static final Simulating ENGINE = new Simulating(SCRIPT);

    /** What has come to the teams, who plays, and when somebody looks. */
    record Scene(Table table, int minutes) {

        Table at(int minute) {
            return At.offset(table, Duration.ofMinutes(minute));
        }
    }

    private static ExerciseDesign script() {
        var path = Path.of("content/cadre-core/exercises/quay-and-pass/scenario.yaml");
        try {
            return ((DesignReading.Ok) DesignReader.read(Files.readString(path))).design();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 150, seed = "20261127", edgeCases = EdgeCasesMode.NONE)
    void actsForNothingThatWasNotReleasedToTheSeat(@ForAll("scenes") Scene scene) {
        for (var move : ENGINE.due(scene.at(scene.minutes()))) {
            var side = sideOf(scene.table(), move);
            var role = roleOf(side, move);
            inject(move)
                    .ifPresent(
                            inject -> {
                                assertThat(side.released()).containsKey(inject);
                                assertThat(
                                                Addressing.reachesRole(
                                                        SCRIPT,
                                                        SCRIPT.inject(inject).orElseThrow(),
                                                        role))
                                        .isTrue();
                            });
        }
    }

    @Property(tries = 150, seed = "20261127", edgeCases = EdgeCasesMode.NONE)
    void actsForNoPerson(@ForAll("scenes") Scene scene) {
        assertThat(ENGINE.due(scene.at(scene.minutes())))
                .allMatch(
                        move ->
                                sideOf(scene.table(), move).places().stream()
                                        .filter(place -> place.seat().equals(move.seat()))
                                        .allMatch(Table.Place::isSimulated));
    }

    @Property(tries = 150, seed = "20261127", edgeCases = EdgeCasesMode.NONE)
    void doesNothingWhileTheClockStands(@ForAll("scenes") Scene scene) {
        var table = scene.at(scene.minutes());
        var still = new Table(false, table.offset(), 7, table.sides(), table.requests());

        assertThat(ENGINE.due(still)).isEmpty();
        assertThat(ENGINE.nextAt(still)).isEmpty();
    }

    @Property(tries = 150, seed = "20261127", edgeCases = EdgeCasesMode.NONE)
    void doesNothingTwice(@ForAll("scenes") Scene scene) {
        var made = new ArrayList<Move>();
        var table = scene.table();
        for (int minute = 0; minute <= scene.minutes(); minute += 5) {
            table = At.offset(table, Duration.ofMinutes(minute));
            for (var due = ENGINE.due(table); !due.isEmpty(); due = ENGINE.due(table)) {
                made.addAll(due);
                for (var move : due) {
                    table = At.after(SCRIPT, table, move);
                }
            }
        }

        assertThat(made).doesNotHaveDuplicates();
    }

    @Property(tries = 150, seed = "20261127", edgeCases = EdgeCasesMode.NONE)
    void saysTheSameWhoeverAsksAndKeepsToItsTime(@ForAll("scenes") Scene scene) {
        var now = scene.at(scene.minutes());

        assertThat(new Simulating(SCRIPT).due(now)).isEqualTo(ENGINE.due(now));
        assertThat(ENGINE.due(now).isEmpty())
                .isEqualTo(
                        ENGINE.nextAt(now).filter(at -> at.compareTo(now.offset()) <= 0).isEmpty());
    }

    private static Side sideOf(Table table, Move move) {
        return table.sides().stream()
                .filter(
                        side ->
                                side.places().stream()
                                        .anyMatch(place -> place.seat().equals(move.seat())))
                .findFirst()
                .orElseThrow();
    }

    private static String roleOf(Side side, Move move) {
        return side.places().stream()
                .filter(place -> place.seat().equals(move.seat()))
                .findFirst()
                .orElseThrow()
                .role();
    }

    private static Optional<String> inject(Move move) {
        return switch (move) {
            case Move.Acknowledge it -> Optional.of(it.inject());
            case Move.Answer it -> Optional.of(it.inject());
            case Move.Choose it ->
                    SCRIPT.decision(it.decision()).map(point -> SCRIPT.injectOf(point).id());
            case Move.Send it -> Optional.empty();
            case Move.Reply it -> Optional.empty();
            case Move.HandOver it -> Optional.empty();
        };
    }

    @Provide
    Arbitrary<Scene> scenes() {
        var injects = Arbitraries.of(SCRIPT.injects()).set().ofMaxSize(20);
        var manners =
                Arbitraries.of(Manner.values()).optional(0.8).list().ofSize(SCRIPT.roles().size());
        return Combinators.combine(injects, manners, Arbitraries.integers().between(0, 200))
                .as(
                        (came, played, minutes) ->
                                new Scene(At.table(SCRIPT, List.copyOf(came), played), minutes));
    }
}
