package org.cadre.exerciserun.release;

import static java.util.stream.Collectors.toMap;

import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Guard;
import org.cadre.scenario.Inject;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** When the injects of a team become due, come, and are stopped by their guard. */
final class Injects {

    private final ExerciseDesign script;
    private final Phases phases;
    private final Map<String, Guard> guards;

    Injects(ExerciseDesign script, Phases phases) {
        this.script = script;
        this.phases = phases;
        this.guards =
                script.injects().stream()
                        .collect(toMap(Inject::id, inject -> Guard.parse(inject.guard())));
    }

    /** Due offsets of those whose trigger has happened since. */
    Stream<Step> schedule(TeamState team) {
        return each(
                team,
                (inject, instance) ->
                        instance.isWaiting() && instance.due() == null
                                ? Triggers.due(inject.trigger(), team)
                                        .map(due -> new Step.Schedule(team.id(), inject.id(), due))
                                : Optional.empty());
    }

    private <T> Stream<T> each(
            TeamState team, BiFunction<Inject, Instance, Optional<? extends T>> what) {
        return script.injects().stream()
                .flatMap(
                        inject ->
                                team
                                        .instance(inject.id())
                                        .flatMap(instance -> what.apply(inject, instance))
                                        .stream());
    }

    /** Those to come, without those that are stopped now. The first one of a phase begins it. */
    Stream<Act> acts(Snapshot run, TeamState team) {
        return each(
                team,
                (inject, instance) ->
                        instance.isComing() && !isStopped(run, team, inject, instance)
                                ? Optional.ofNullable(instance.due())
                                        .map(due -> act(inject, due, team))
                                : Optional.empty());
    }

    private Act act(Inject inject, Duration due, TeamState team) {
        if (phases.isAhead(inject.phase(), team)) {
            return new Act(
                    due,
                    Act.Kind.PHASE,
                    phases.position(inject.phase()),
                    team.id(),
                    new Step.Enter(team.id(), inject.phase()));
        }
        return new Act(
                due,
                Act.Kind.RELEASE,
                script.injects().indexOf(inject),
                team.id(),
                new Step.Release(team.id(), inject.id()));
    }

    private boolean isStopped(Snapshot run, TeamState team, Inject inject, Instance instance) {
        return instance.isDue(run.offset())
                && !guard(inject).holds(new TeamFacts(script, run, team));
    }

    private Guard guard(Inject inject) {
        return Objects.requireNonNull(guards.get(inject.id()));
    }

    Stream<Step> block(Snapshot run, TeamState team) {
        return each(
                team,
                (inject, instance) ->
                        instance.state() == Instance.State.WAITING
                                        && isStopped(run, team, inject, instance)
                                ? Optional.of(new Step.Block(team.id(), inject.id()))
                                : Optional.empty());
    }

    /** The offset at which an inject of a team falls into a jump; empty if it does not. */
    static Optional<Duration> crossed(Inject inject, TeamState team, Duration from, Duration to) {
        return team.instance(inject.id())
                .filter(instance -> instance.isDue(to) && !instance.isDue(from))
                .map(Instance::due);
    }
}
