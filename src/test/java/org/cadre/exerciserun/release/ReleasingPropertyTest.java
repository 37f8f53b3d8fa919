package org.cadre.exerciserun.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.exerciserun.release.Sketch.A;
import static org.cadre.exerciserun.release.Sketch.B;
import static org.cadre.exerciserun.release.Sketch.minutes;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.cadre.exerciserun.release.TeamState.Seat;
import org.cadre.scenario.DecisionPoint.Mode;
import org.cadre.scenario.Effect;
import org.cadre.scenario.ExpectedAction.Status;
import org.cadre.scenario.Inject.Jump;
import org.cadre.scenario.Trigger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Whatever is done to whatever script, these things hold. */
class ReleasingPropertyTest {

    private static final int INJECTS = 8;
    private static final List<String> GUARDS =
            List.of(
                    "",
                    "",
                    "met(x1)",
                    "not met(x1)",
                    "released(i3)",
                    "not released(i2)",
                    "decided(d1) = go",
                    "hot = true",
                    "score > 1 or alert = true");

    /** Four numbers of which an inject, or something that is done, is made. */
    record Dice(int what, int one, int two, int three) {}

    @Property(tries = 500, seed = "20261127", edgeCases = EdgeCasesMode.NONE)
    void releasesNothingTwice(@ForAll("dice") List<Dice> script, @ForAll("many") List<Dice> acts) {
        var run = play(script, acts);

        var released = run.steps().stream().filter(Step.Release.class::isInstance).toList();
        assertThat(released).doesNotHaveDuplicates();
    }

    @Property(tries = 500, seed = "20261127", edgeCases = EdgeCasesMode.NONE)
    void releasesNothingAndEndsNoTimeWhilePaused(
            @ForAll("dice") List<Dice> script, @ForAll("many") List<Dice> acts) {
        var run = play(script, acts);
        run.pause();
        int before = run.steps().size();

        for (var act : acts) {
            act(run, new Dice(act.what() % PASSIVE, act.one(), act.two(), act.three()));
        }

        assertThat(run.steps().subList(before, run.steps().size()))
                .noneMatch(Step.Release.class::isInstance)
                .noneMatch(step -> step instanceof Step.Decide decide && decide.timedOut());
    }

    @Property(tries = 500, seed = "20261127", edgeCases = EdgeCasesMode.NONE)
    void hasNothingMoreToDoAtTheSameOffset(
            @ForAll("dice") List<Dice> script, @ForAll("many") List<Dice> acts) {
        var run = play(script, acts);

        assertThat(run.releasing().due(run.run())).isEmpty();
    }

    @Property(tries = 500, seed = "20261127", edgeCases = EdgeCasesMode.NONE)
    void changesNoDueOffsetAndTakesNothingBack(
            @ForAll("dice") List<Dice> script, @ForAll("many") List<Dice> acts) {
        var run = new Rehearsal(sketch(script));
        for (var act : acts) {
            var before = run.run();
            act(run, act);
            assertKept(before, run.run());
        }
    }

    private static void assertKept(Snapshot before, Snapshot after) {
        for (var team : before.teams()) {
            team.instances()
                    .forEach(
                            (id, instance) -> {
                                var now = after.team(team.id()).instance(id).orElseThrow();
                                if (instance.due() != null) {
                                    assertThat(now.due()).isEqualTo(instance.due());
                                }
                                if (instance.released() != null) {
                                    assertThat(now.released()).isEqualTo(instance.released());
                                    assertThat(now.state()).isEqualTo(Instance.State.RELEASED);
                                }
                            });
        }
    }

    @Property(tries = 500, seed = "20261127", edgeCases = EdgeCasesMode.NONE)
    void saysTheSameInWhateverOrderItIsTold(
            @ForAll("dice") List<Dice> script,
            @ForAll("many") List<Dice> acts,
            @ForAll Random random) {
        var run = play(script, acts);
        var later = at(run.run(), run.run().offset().plus(minutes(20)));

        assertThat(run.releasing().due(shuffled(later, random)))
                .isEqualTo(run.releasing().due(later));
    }

    @Property(tries = 500, seed = "20261127", edgeCases = EdgeCasesMode.NONE)
    void knowsWhenToLookAgain(@ForAll("dice") List<Dice> script, @ForAll("many") List<Dice> acts) {
        var run = play(script, acts);
        run.resume();
        var now = run.run();

        run.releasing()
                .nextAt(now)
                .ifPresent(
                        next -> {
                            assertThat(run.releasing().due(at(now, next.minusNanos(1000))))
                                    .isEmpty();
                            assertThat(run.releasing().due(at(now, next))).isNotEmpty();
                        });
    }

    @Provide
    Arbitrary<List<Dice>> dice() {
        return die().list().ofSize(INJECTS);
    }

    @Provide
    Arbitrary<List<Dice>> many() {
        return die().list().ofMaxSize(40);
    }

    private static Arbitrary<Dice> die() {
        var number = Arbitraries.integers().between(0, 999);
        return Combinators.combine(number, number, number, number).as(Dice::new);
    }

    private static Rehearsal play(List<Dice> script, List<Dice> acts) {
        var run = new Rehearsal(sketch(script));
        acts.forEach(act -> act(run, act));
        return run;
    }

    private static Sketch sketch(List<Dice> dice) {
        var sketch = Sketch.script();
        for (int i = 0; i < dice.size(); i++) {
            var die = dice.get(i);
            var inject =
                    Sketch.inject("i" + i, trigger(die))
                            .phase("p" + (1 + die.three() % 3))
                            .when(GUARDS.get(die.two() % GUARDS.size()))
                            .jump(Jump.values()[die.one() % 3]);
            if (i < 3) {
                inject.asks(
                        Sketch.decision(
                                "d" + i,
                                Mode.values()[die.three() % 4],
                                die.two() % 30,
                                Sketch.option("stay", effect(die.one())),
                                Sketch.option("go", effect(die.two()), effect(die.three()))));
            }
            sketch.with(inject);
        }
        return sketch;
    }

    private static Trigger trigger(Dice die) {
        var delay = minutes(die.two() % 20);
        return switch (die.what() % 6) {
            case 0 -> new Trigger.After("i" + die.one() % INJECTS, delay);
            case 1 -> new Trigger.OnDecision("d" + die.one() % 3, "go", delay);
            case 2 -> new Trigger.OnExpectation("x1", Status.MET, delay);
            case 3 -> new Trigger.Manual();
            default -> new Trigger.AtOffset(minutes(die.one() % 150));
        };
    }

    private static Effect effect(int number) {
        return switch (number % 6) {
            case 0 -> new Effect.SetTo("hot", "true");
            case 1 -> new Effect.Add("score", number % 5 - 2);
            case 2 -> new Effect.Enable("i" + number % INJECTS);
            case 3 -> new Effect.Disable("i" + number % INJECTS);
            case 4 -> new Effect.GoTo("p" + (1 + number % 3));
            default -> new Effect.SetTo("alert", "true");
        };
    }

    /** What is done by nobody's hand, to a clock that nobody lets go on. */
    private static final int PASSIVE = 6;

    private static void act(Rehearsal run, Dice die) {
        var team = die.one() % 2 == 0 ? A : B;
        var inject = "i" + die.two() % INJECTS;
        var instance = run.instance(team, inject);
        boolean came = instance.state() == Instance.State.RELEASED;
        switch (die.what() % 12) {
            case 0 -> run.at(run.run().offset().plus(minutes(die.three() % 25)));
            case 1 -> run.judge(team, "x1", Status.values()[die.three() % 3]);
            case 2 -> decide(run, team, die);
            case 3 -> vote(run, team, die);
            case 4 -> run.jump(minuteOf(run) + 1 + die.three() % 40, choices(die));
            case 5 -> {
                if (!came) {
                    run.byHand(new Step.Hold(team, inject));
                }
            }
            case 6 -> run.pause();
            case 7 -> run.resume();
            case 8 -> {
                if (!came) {
                    run.byHand(new Step.Release(team, inject));
                }
            }
            case 9 -> {
                if (!came) {
                    run.byHand(new Step.Skip(team, inject));
                }
            }
            default -> run.at(run.run().offset().plus(minutes(1)));
        }
    }

    private static int minuteOf(Rehearsal run) {
        return (int) run.run().offset().toMinutes();
    }

    private static void decide(Rehearsal run, UUID team, Dice die) {
        int number = die.two() % 3;
        var decision = "d" + number;
        var seat = seatFor(run, team, "i" + number, die.three());
        if (run.instance(team, "i" + number).released() != null
                && run.run().team(team).choice(decision, seat).isEmpty()) {
            run.decide(team, seat, decision, die.three() % 2 == 0 ? "go" : "stay");
        }
    }

    private static Optional<UUID> seatFor(Rehearsal run, UUID team, String inject, int number) {
        var seats = run.run().team(team).seats();
        boolean alone =
                run.script().inject(inject).orElseThrow().decision().orElseThrow().mode()
                        == Mode.INDIVIDUAL;
        return alone ? Optional.of(seats.get(number % seats.size()).id()) : Optional.empty();
    }

    private static void vote(Rehearsal run, UUID team, Dice die) {
        var seats = run.run().team(team).seats();
        var seat = seats.get(die.three() % seats.size()).id();
        var decision = "d" + die.two() % 3;
        boolean voted =
                run.run().team(team).votes().stream()
                        .anyMatch(
                                vote ->
                                        vote.seat().equals(seat)
                                                && vote.decision().equals(decision));
        if (!voted) {
            run.vote(team, seat, decision, die.one() % 3 == 0 ? "go" : "stay");
        }
    }

    private static Map<String, Jump> choices(Dice die) {
        var choices = new HashMap<String, Jump>();
        for (int i = 0; i < die.two() % INJECTS; i++) {
            choices.put("i" + i, Jump.values()[(die.one() + i) % 3]);
        }
        return choices;
    }

    private static Snapshot at(Snapshot run, Duration offset) {
        return new Snapshot(offset, run.running(), run.variables(), run.teams());
    }

    private static Snapshot shuffled(Snapshot run, Random random) {
        var teams = new ArrayList<TeamState>();
        for (var team : run.teams()) {
            var seats = new ArrayList<Seat>(team.seats());
            Collections.shuffle(seats, random);
            var votes = new ArrayList<>(team.votes());
            Collections.shuffle(votes, random);
            var judged = new ArrayList<>(team.judged());
            Collections.shuffle(judged, random);
            teams.add(
                    new TeamState(
                            team.id(),
                            team.slot(),
                            team.phase(),
                            seats,
                            team.variables(),
                            team.instances(),
                            team.choices(),
                            votes,
                            judged,
                            team.requests(),
                            team.labScores(),
                            team.added()));
        }
        Collections.shuffle(teams, random);
        return new Snapshot(run.offset(), run.running(), run.variables(), teams);
    }
}
