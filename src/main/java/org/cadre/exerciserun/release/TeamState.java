package org.cadre.exerciserun.release;

import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.FormalRequestState;
import org.cadre.scenario.FormalRequestType;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one team has met and done so far.
 *
 * @param slot its id in the script
 * @param phase that it entered last, by id; empty before the first
 * @param seats that are taken now
 * @param variables of its own that were changed
 * @param instances its injects by id; one that is missing is not for this team
 * @param choices in the order in which they were made
 * @param votes the last one of each seat
 * @param judged expected actions by the value of the team
 * @param requests that it sent
 * @param added time that control gave it for decisions
 */
public record TeamState(
        UUID id,
        String slot,
        String phase,
        List<Seat> seats,
        Map<String, String> variables,
        Map<String, Instance> instances,
        List<Choice> choices,
        List<Vote> votes,
        List<Judged> judged,
        List<Request> requests,
        List<LabScore> labScores,
        Map<Longer, Duration> added) {

    /**
     * A decision that has more time.
     *
     * @param seat whose alone it is; empty for the team's
     */
    public record Longer(String decision, Optional<UUID> seat) {}

    /**
     * Somebody's place in the team.
     *
     * @param role its id in the script
     * @param extraPercent that this person has more for decisions
     * @param since when it was taken; zero for before the start
     */
    public record Seat(UUID id, String role, int extraPercent, Duration since) {

        /** Taken before the start. */
        public Seat(UUID id, String role, int extraPercent) {
            this(id, role, extraPercent, Duration.ZERO);
        }
    }

    /**
     * An option that was taken.
     *
     * @param seat whose alone it is; empty for the team's
     */
    public record Choice(String decision, Optional<UUID> seat, String option, Duration at) {}

    public record Vote(String decision, UUID seat, String option) {}

    public record Judged(String expected, ExpectedAction.Status status, Duration at) {}

    /**
     * A formal request.
     *
     * @param moves from the first; the last says how it stands
     */
    public record Request(FormalRequestType type, List<Move> moves) {

        public Request {
            moves = List.copyOf(moves);
        }

        /** It came to a state. */
        public record Move(FormalRequestState state, Duration at) {}

        FormalRequestState state() {
            return moves.getLast().state();
        }
    }

    /**
     * @param percent 0 to 100
     */
    public record LabScore(String lab, int percent, Duration at) {}

    public TeamState {
        seats = List.copyOf(seats);
        variables = Map.copyOf(variables);
        instances = Map.copyOf(instances);
        choices = List.copyOf(choices);
        votes = List.copyOf(votes);
        judged = List.copyOf(judged);
        requests = List.copyOf(requests);
        labScores = List.copyOf(labScores);
        added = Map.copyOf(added);
    }

    Optional<Instance> instance(String inject) {
        return Optional.ofNullable(instances.get(inject));
    }

    Stream<Choice> choices(String decision) {
        return choices.stream().filter(choice -> choice.decision().equals(decision));
    }

    /** The choice of the team, or of one seat where each decides alone. */
    Optional<Choice> choice(String decision, Optional<UUID> seat) {
        return choices(decision).filter(choice -> choice.seat().equals(seat)).findFirst();
    }

    /** What control added for all of the team, and for one seat where each decides alone. */
    Duration added(String decision, Optional<UUID> seat) {
        var own = seat.isEmpty() ? Duration.ZERO : of(new Longer(decision, seat));
        return of(new Longer(decision, Optional.empty())).plus(own);
    }

    private Duration of(Longer longer) {
        return added.getOrDefault(longer, Duration.ZERO);
    }

    TeamState with(String inject, Instance instance) {
        var changed = new HashMap<>(instances);
        changed.put(inject, instance);
        return new TeamState(
                id, slot, phase, seats, variables, changed, choices, votes, judged, requests,
                labScores, added);
    }

    TeamState with(Choice choice) {
        var more = Stream.concat(choices.stream(), Stream.of(choice)).toList();
        return new TeamState(
                id, slot, phase, seats, variables, instances, more, votes, judged, requests,
                labScores, added);
    }

    TeamState with(Map<String, String> changed) {
        return new TeamState(
                id, slot, phase, seats, changed, instances, choices, votes, judged, requests,
                labScores, added);
    }

    TeamState in(String next) {
        return new TeamState(
                id, slot, next, seats, variables, instances, choices, votes, judged, requests,
                labScores, added);
    }
}
