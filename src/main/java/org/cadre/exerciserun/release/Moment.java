package org.cadre.exerciserun.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One offset of a run, at which one thing follows another until nothing does. What can come next is
 * kept by team, because a step of a team changes nothing for others unless it changes the run.
 */
final class Moment {

    private final Releasing releasing;
    private final List<Step> taken = new ArrayList<>();
    private final Map<UUID, List<Act>> acts = new HashMap<>();
    private Snapshot run;

    Moment(Releasing releasing, Snapshot run) {
        this.releasing = releasing;
        this.run = run;
    }

    List<Step> steps() {
        look(teams());
        for (var next = next(); next.isPresent(); next = next()) {
            var steps = releasing.withEffects(run, next.get().step());
            take(steps);
            look(steps.stream().anyMatch(Moment::isOfRun) ? teams() : List.of(next.get().team()));
        }
        take(releasing.blocked(run));
        return taken;
    }

    private List<UUID> teams() {
        return run.teams().stream().map(TeamState::id).sorted().toList();
    }

    /** Due offsets, and what can happen then. */
    private void look(List<UUID> teams) {
        for (var team : teams) {
            take(releasing.scheduled(run.team(team)));
            acts.put(team, releasing.acts(run, run.team(team)).toList());
        }
    }

    private Optional<Act> next() {
        return acts.values().stream()
                .flatMap(List::stream)
                .filter(act -> act.at().compareTo(run.offset()) <= 0)
                .min(Act.ORDER);
    }

    private void take(List<Step> steps) {
        taken.addAll(steps);
        run = run.after(steps);
    }

    private static boolean isOfRun(Step step) {
        return step instanceof Step.Change change && change.team().isEmpty();
    }
}
