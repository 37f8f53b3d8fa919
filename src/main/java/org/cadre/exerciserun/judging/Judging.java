package org.cadre.exerciserun.judging;

import org.cadre.exerciserun.release.Addressing;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.ExpectedAction.Status;
import org.cadre.scenario.Inject;
import org.cadre.scenario.TeamRole;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Judges expected actions of a team by rule.
 *
 * <ul>
 *   <li>What is done in the window, both ends included, is MET. What comes later is PARTIAL, what
 *       comes before does not count.
 *   <li>What is not done is PENDING until the window has closed, and then NOT_MET. Where no inject
 *       that prompts it had come by then it is NOT_APPLICABLE; where the exercise ended before, it
 *       is NOT_OBSERVED.
 *   <li>Another option than those that meet it is NOT_MET at once, and so is the fallback that is
 *       taken because nobody chose.
 *   <li>A team has done what one of it did, and a role what one who has it did. Where each decides
 *       alone, each has a result; the team's is what all agree in, PENDING while one is, and
 *       PARTIAL otherwise.
 *   <li>Custody is judged when the window has closed, over the exhibits that came with what prompts
 *       it: MET where the log of each is whole, NOT_MET where of none, otherwise PARTIAL.
 *   <li>MANUAL stays PENDING.
 * </ul>
 */
public final class Judging {

    private final ExerciseDesign script;

    public Judging(ExerciseDesign script) {
        this.script = script;
    }

    /** Whether an action is expected of a team, by its id in the script. */
    public boolean isOf(ExpectedAction action, String slot) {
        if (!action.team().isEmpty()) {
            return action.team().equals(slot);
        }
        if (!action.role().isEmpty()) {
            return script.role(action.role()).map(TeamRole::team).filter(slot::equals).isPresent();
        }
        return prompts(action).anyMatch(inject -> Addressing.reachesTeam(script, inject, slot));
    }

    private Stream<Inject> prompts(ExpectedAction action) {
        return action.promptedBy().stream().flatMap(id -> script.inject(id).stream());
    }

    /** The result of the team; before it those of each seat, where each decides alone. */
    public List<Result> judge(ExpectedAction action, TeamRecord team) {
        var trial = new Trial(action, team);
        return switch (action.verify()) {
            case MANUAL -> List.of(Result.of(Status.PENDING));
            case CUSTODY -> List.of(trial.custody(exhibits(action, team)));
            case DECISION -> decided(action, team, trial);
            case REQUEST_SENT, DOCUMENT, ACKNOWLEDGED, LAB_SCORE -> List.of(trial.ofRole());
        };
    }

    private List<String> exhibits(ExpectedAction action, TeamRecord team) {
        return prompts(action)
                .filter(inject -> team.released().containsKey(inject.id()))
                .flatMap(inject -> inject.exhibits().stream())
                .distinct()
                .toList();
    }

    private List<Result> decided(ExpectedAction action, TeamRecord team, Trial trial) {
        boolean alone =
                script.decision(action.decision())
                        .filter(point -> point.mode() == DecisionPoint.Mode.INDIVIDUAL)
                        .isPresent();
        if (!alone) {
            return List.of(trial.ofTeam());
        }
        var results = new ArrayList<>(seats(action, team).map(trial::ofSeat).toList());
        results.add(together(results));
        return results;
    }

    /** Those who are asked and expected to act. */
    private Stream<UUID> seats(ExpectedAction action, TeamRecord team) {
        return team.roles().entrySet().stream()
                .filter(seat -> action.role().isEmpty() || action.role().equals(seat.getValue()))
                .filter(seat -> isAsked(action, seat.getValue()))
                .map(Map.Entry::getKey)
                .sorted();
    }

    private boolean isAsked(ExpectedAction action, String role) {
        return script.injects().stream()
                .filter(inject -> asks(inject, action.decision()))
                .anyMatch(inject -> Addressing.reachesRole(script, inject, role));
    }

    private static boolean asks(Inject inject, String decision) {
        return inject.decision().map(DecisionPoint::id).filter(decision::equals).isPresent();
    }

    private static Result together(List<Result> seats) {
        var found = seats.stream().map(Result::status).distinct().toList();
        var seen = found.stream().filter(status -> status != Status.NOT_OBSERVED).toList();
        if (seen.isEmpty()) {
            return Result.of(Status.NOT_OBSERVED);
        }
        if (seen.contains(Status.PENDING)) {
            return Result.of(Status.PENDING);
        }
        return Result.of(seen.size() == 1 ? seen.getFirst() : Status.PARTIAL);
    }
}
