package org.cadre.exerciserun.release;

import org.cadre.exerciserun.release.TeamState.Choice;
import org.cadre.exerciserun.release.TeamState.LabScore;
import org.cadre.exerciserun.release.TeamState.Request;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.FormalRequestState;
import org.cadre.scenario.FormalRequestType;
import org.cadre.scenario.GuardFacts;
import org.cadre.scenario.Variable;

import java.util.List;
import java.util.Optional;

/** What a guard gets to know of a run, seen from one team. */
record TeamFacts(ExerciseDesign script, Snapshot run, TeamState team) implements GuardFacts {

    @Override
    public String value(String id) {
        var variable = script.variable(id).orElseThrow();
        var changed = variable.scope() == Variable.Scope.RUN ? run.variables() : team.variables();
        return changed.getOrDefault(id, variable.initial());
    }

    /** Where each decides alone: what was chosen first. */
    @Override
    public Optional<String> decided(String decision) {
        return team.choices(decision).findFirst().map(Choice::option);
    }

    @Override
    public boolean isMet(String expected) {
        return team.judged().stream()
                .anyMatch(
                        judged ->
                                judged.expected().equals(expected)
                                        && judged.status() == ExpectedAction.Status.MET);
    }

    @Override
    public boolean isReleased(String inject) {
        return team.instance(inject)
                .filter(instance -> instance.state() == Instance.State.RELEASED)
                .isPresent();
    }

    @Override
    public boolean anyRequest(FormalRequestType type, FormalRequestState state) {
        return requests(type).stream().anyMatch(request -> request.state() == state);
    }

    @Override
    public boolean allRequests(FormalRequestType type, FormalRequestState state) {
        var requests = requests(type);
        return !requests.isEmpty()
                && requests.stream().allMatch(request -> request.state() == state);
    }

    private List<Request> requests(FormalRequestType type) {
        return team.requests().stream().filter(request -> request.type() == type).toList();
    }

    @Override
    public int labScore(String lab) {
        return team.labScores().stream()
                .filter(score -> score.lab().equals(lab))
                .mapToInt(LabScore::percent)
                .max()
                .orElse(0);
    }
}
