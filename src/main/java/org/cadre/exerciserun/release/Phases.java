package org.cadre.exerciserun.release;

import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Phase;

import java.util.List;
import java.util.stream.Stream;

/** The parts of a script, through which a team goes forward alone. */
final class Phases {

    private final List<Phase> phases;
    private final List<String> ids;

    Phases(ExerciseDesign script) {
        phases = script.phases();
        ids = phases.stream().map(Phase::id).toList();
    }

    /** Whether the team has not come to this phase; never for one that nobody knows. */
    boolean isAhead(String phase, TeamState team) {
        return isBefore(team.phase(), phase);
    }

    boolean isBefore(String one, String other) {
        return ids.indexOf(one) < ids.indexOf(other);
    }

    int position(String phase) {
        return ids.indexOf(phase);
    }

    /** Each phase ahead begins at its nominal offset, unless something begins it before. */
    Stream<Act> acts(TeamState team) {
        return phases.stream()
                .filter(phase -> isAhead(phase.id(), team))
                .map(
                        phase ->
                                new Act(
                                        phase.at(),
                                        Act.Kind.PHASE,
                                        position(phase.id()),
                                        team.id(),
                                        new Step.Enter(team.id(), phase.id())));
    }
}
