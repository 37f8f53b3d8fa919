package org.cadre.exerciserun.release;

import org.cadre.scenario.Effect;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Inject;
import org.cadre.scenario.Variable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What options change. */
final class Effects {

    private final ExerciseDesign script;
    private final Phases phases;

    Effects(ExerciseDesign script, Phases phases) {
        this.script = script;
        this.phases = phases;
    }

    /** In their order; each sees what the one before changed. */
    List<Step> of(List<Effect> effects, Snapshot run, UUID team) {
        var steps = new ArrayList<Step>();
        var state = run;
        for (var effect : effects) {
            var changes = of(effect, state, state.team(team)).toList();
            steps.addAll(changes);
            state = state.after(changes);
        }
        return steps;
    }

    private Stream<Step> of(Effect effect, Snapshot run, TeamState team) {
        return switch (effect) {
            case Effect.SetTo(var variable, var value) -> change(variable, value, run, team);
            case Effect.Add(var variable, var amount) -> {
                var now = new TeamFacts(script, run, team).value(variable);
                yield change(variable, sum(now, amount), run, team);
            }
            case Effect.Enable(var inject) ->
                    instance(team, inject)
                            .filter(instance -> !instance.enabled())
                            .map(instance -> new Step.Enable(team.id(), inject));
            case Effect.Disable(var inject) ->
                    instance(team, inject)
                            .filter(Instance::enabled)
                            .map(instance -> new Step.Disable(team.id(), inject));
            case Effect.GoTo(var phase) -> goTo(phase, team);
        };
    }

    private static String sum(String number, int amount) {
        return String.valueOf(Long.parseLong(number) + amount);
    }

    private Stream<Step> change(String variable, String value, Snapshot run, TeamState team) {
        var now = new TeamFacts(script, run, team).value(variable);
        if (now.equals(value)) {
            return Stream.empty();
        }
        var scope = script.variable(variable).orElseThrow().scope();
        var whose = scope == Variable.Scope.TEAM ? Optional.of(team.id()) : Optional.<UUID>empty();
        return Stream.of(new Step.Change(whose, variable, now, value));
    }

    private static Stream<Instance> instance(TeamState team, String inject) {
        return team.instance(inject).stream();
    }

    private Stream<Step> goTo(String phase, TeamState team) {
        var enter =
                Stream.of(phase)
                        .filter(next -> phases.isAhead(next, team))
                        .map(next -> new Step.Enter(team.id(), next));
        var skip =
                script.injects().stream()
                        .filter(inject -> phases.isBefore(inject.phase(), phase))
                        .map(Inject::id)
                        .filter(inject -> instance(team, inject).anyMatch(Instance::isWaiting))
                        .map(inject -> new Step.Skip(team.id(), inject));
        return Stream.concat(enter, skip);
    }
}
