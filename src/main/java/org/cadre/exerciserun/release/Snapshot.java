package org.cadre.exerciserun.release;

import org.cadre.exerciserun.release.TeamState.Choice;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * All that the engine knows of a run at one moment.
 *
 * @param offset what the clock shows
 * @param running whether it runs
 * @param variables of the run that were changed
 */
public record Snapshot(
        Duration offset, boolean running, Map<String, String> variables, List<TeamState> teams) {

    public Snapshot {
        variables = Map.copyOf(variables);
        teams = List.copyOf(teams);
    }

    /** The run after these steps, at the same moment. */
    public Snapshot after(List<Step> steps) {
        var next = this;
        for (var step : steps) {
            next = next.after(step);
        }
        return next;
    }

    Snapshot after(Step step) {
        return switch (step) {
            case Step.Schedule s -> with(s.team(), s.inject(), i -> i.dueAt(s.due()));
            case Step.Release s -> with(s.team(), s.inject(), i -> i.releasedAt(offset));
            case Step.Block s -> with(s.team(), s.inject(), i -> i.in(Instance.State.BLOCKED));
            case Step.Hold s -> with(s.team(), s.inject(), i -> i.in(Instance.State.HELD));
            case Step.Skip s -> with(s.team(), s.inject(), i -> i.in(Instance.State.SKIPPED));
            case Step.Enable s -> with(s.team(), s.inject(), i -> i.enabled(true));
            case Step.Disable s -> with(s.team(), s.inject(), i -> i.enabled(false));
            case Step.Enter s -> with(s.team(), team -> team.in(s.phase()));
            case Step.Decide s -> with(s.team(), team -> team.with(choice(s)));
            case Step.Change s -> changed(s);
        };
    }

    private Choice choice(Step.Decide step) {
        return new Choice(step.decision(), step.seat(), step.option(), offset);
    }

    private Snapshot with(UUID team, String inject, UnaryOperator<Instance> change) {
        return with(
                team,
                state -> state.with(inject, change.apply(state.instance(inject).orElseThrow())));
    }

    private Snapshot with(UUID team, UnaryOperator<TeamState> change) {
        return new Snapshot(
                offset,
                running,
                variables,
                teams.stream()
                        .map(state -> state.id().equals(team) ? change.apply(state) : state)
                        .toList());
    }

    private Snapshot changed(Step.Change change) {
        return change.team()
                .map(team -> with(team, state -> state.with(put(state.variables(), change))))
                .orElseGet(() -> new Snapshot(offset, running, put(variables, change), teams));
    }

    private static Map<String, String> put(Map<String, String> variables, Step.Change change) {
        var changed = new HashMap<>(variables);
        changed.put(change.variable(), change.to());
        return changed;
    }

    TeamState team(UUID id) {
        return teams.stream().filter(team -> team.id().equals(id)).findFirst().orElseThrow();
    }
}
