package org.cadre.exerciserun.release;

import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Inject;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Says what becomes of a run by one script; one for a script serves all its runs.
 *
 * <p>What is due together happens in the order of its offsets, so that a run that nobody looked at
 * for a while comes out as one that was looked at: at one offset first votes count, then time to
 * decide runs out, then phases begin, then injects come in the order of the script.
 */
public final class Releasing {

    private final ExerciseDesign script;
    private final Phases phases;
    private final Injects injects;
    private final Effects effects;

    /**
     * @throws org.cadre.scenario.GuardFault if a guard cannot be understood, which the linter finds
     */
    public Releasing(ExerciseDesign script) {
        this.script = script;
        this.phases = new Phases(script);
        this.injects = new Injects(script, phases);
        this.effects = new Effects(script, phases);
    }

    /** What happens now by itself, and what follows of it at the same offset. */
    public List<Step> due(Snapshot run) {
        return new Moment(this, run).steps();
    }

    List<Step> scheduled(TeamState team) {
        return injects.schedule(team).toList();
    }

    /** What can happen to a team as things stand, now or later. */
    Stream<Act> acts(Snapshot run, TeamState team) {
        var decisions = OpenDecision.of(script, run.running(), team).flatMap(OpenDecision::acts);
        return run.running()
                ? Stream.of(decisions, phases.acts(team), injects.acts(run, team))
                        .flatMap(Function.identity())
                : decisions;
    }

    List<Step> withEffects(Snapshot run, Step step) {
        var steps = new ArrayList<>(List.of(step));
        if (step instanceof Step.Decide taken) {
            steps.addAll(effects(run.after(step), taken.team(), taken.decision(), taken.option()));
        }
        return steps;
    }

    List<Step> blocked(Snapshot run) {
        return run.running()
                ? teams(run).flatMap(team -> injects.block(run, team)).toList()
                : List.of();
    }

    private static Stream<TeamState> teams(Snapshot run) {
        return run.teams().stream().sorted(Comparator.comparing(TeamState::id));
    }

    /**
     * What an option changes for the team that has just taken it. Where each decides alone, it
     * works when the first of the team takes it, and not again.
     *
     * @param run with that choice
     */
    public List<Step> effects(Snapshot run, UUID team, String decision, String option) {
        long taken =
                run.team(team)
                        .choices(decision)
                        .filter(choice -> choice.option().equals(option))
                        .count();
        return taken > 1
                ? List.of()
                : script.decision(decision)
                        .flatMap(point -> point.find(option))
                        .map(DecisionPoint.Option::effects)
                        .map(changes -> effects.of(changes, run, team))
                        .orElseThrow();
    }

    /**
     * The offset at which something happens next by itself if nobody does anything: not later than
     * now where it is due already; empty while the clock stands, and when nothing is to come.
     */
    public Optional<Duration> nextAt(Snapshot run) {
        return run.teams().stream()
                .flatMap(team -> acts(run, team))
                .map(Act::at)
                .min(Duration::compareTo);
    }

    /** The injects over which a jump would go, in the order of the script. */
    public List<Crossing> crossings(Snapshot run, Duration from, Duration to) {
        return script.injects().stream()
                .flatMap(inject -> crossing(run, inject, from, to).stream())
                .toList();
    }

    private Optional<Crossing> crossing(Snapshot run, Inject inject, Duration from, Duration to) {
        var dueByTeam = new LinkedHashMap<UUID, Duration>();
        teams(run)
                .forEach(
                        team ->
                                Injects.crossed(inject, team, from, to)
                                        .ifPresent(due -> dueByTeam.put(team.id(), due)));
        return dueByTeam.values().stream()
                .min(Duration::compareTo)
                .map(
                        due ->
                                new Crossing(
                                        inject.id(),
                                        due,
                                        List.copyOf(dueByTeam.keySet()),
                                        usual(inject)));
    }

    private static Inject.Jump usual(Inject inject) {
        return inject.critical() ? Inject.Jump.RELEASE : inject.jump();
    }

    /**
     * What a jump does with the injects over which it goes. Those that are to be released are then
     * due, and come as if their time had come.
     *
     * @param choices of the director, by inject
     */
    public List<Step> jump(
            Snapshot run, Duration from, Duration to, Map<String, Inject.Jump> choices) {
        return crossings(run, from, to).stream()
                .flatMap(
                        crossing ->
                                crossing.teams().stream()
                                        .flatMap(team -> jump(crossing, team, choices).stream()))
                .toList();
    }

    private static Optional<Step> jump(
            Crossing crossing, UUID team, Map<String, Inject.Jump> choices) {
        return switch (choices.getOrDefault(crossing.inject(), crossing.jump())) {
            case RELEASE -> Optional.empty();
            case HOLD -> Optional.of(new Step.Hold(team, crossing.inject()));
            case SKIP -> Optional.of(new Step.Skip(team, crossing.inject()));
        };
    }
}
