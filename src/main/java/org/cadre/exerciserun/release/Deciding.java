package org.cadre.exerciserun.release;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import org.cadre.exerciserun.release.TeamState.Seat;
import org.cadre.exerciserun.release.TeamState.Vote;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Inject;
import org.cadre.scenario.TeamRole;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who decides, until when, and what a vote comes to. */
public final class Deciding {

    private Deciding() {}

    /**
     * Those whose choice counts: the leads of the team, or who gets the inject; nobody of the team
     * for a decision of control.
     */
    public static List<Seat> deciders(
            ExerciseDesign script, Inject inject, DecisionPoint point, List<Seat> seats) {
        return switch (point.mode()) {
            case TEAM_LEAD -> seats.stream().filter(seat -> isLead(script, seat)).toList();
            case INDIVIDUAL, TEAM_VOTE ->
                    seats.stream()
                            .filter(seat -> Addressing.reachesRole(script, inject, seat.role()))
                            .toList();
            case CONTROLLER -> List.of();
        };
    }

    private static boolean isLead(ExerciseDesign script, Seat seat) {
        return script.role(seat.role()).filter(TeamRole::lead).isPresent();
    }

    /**
     * The offset at which the time is over: the release and the time of the script, longer by the
     * percentage of the decider who has the largest, and by what control added.
     */
    public static Duration deadline(
            DecisionPoint point, Duration released, Collection<Seat> deciders, Duration added) {
        int percent = deciders.stream().mapToInt(Seat::extraPercent).max().orElse(0);
        var within = point.within().multipliedBy(100L + percent).dividedBy(100);
        return released.plus(within).plus(added);
    }

    /** Whether a seat was taken while there was still time: who came later is not asked. */
    public static boolean isAsked(Seat seat, Duration deadline) {
        return seat.since().compareTo(deadline) < 0;
    }

    /**
     * The option with the most votes of those that were cast. Of several with as many it is the one
     * that the leads voted for, if they agree; otherwise there is none.
     */
    static Optional<String> winner(ExerciseDesign script, List<Seat> seats, List<Vote> votes) {
        var counts = votes.stream().collect(groupingBy(Vote::option, counting()));
        var most = counts.values().stream().max(Long::compare).orElse(0L);
        counts.values().removeIf(count -> count < most);
        var leads = leads(script, seats);
        var first = only(counts.keySet());
        return first.isPresent()
                ? first
                : only(votes.stream()
                                .filter(vote -> leads.contains(vote.seat()))
                                .map(Vote::option)
                                .collect(toSet()))
                        .filter(counts::containsKey);
    }

    private static Set<UUID> leads(ExerciseDesign script, List<Seat> seats) {
        return seats.stream().filter(seat -> isLead(script, seat)).map(Seat::id).collect(toSet());
    }

    private static Optional<String> only(Set<String> options) {
        return options.size() == 1 ? options.stream().findFirst() : Optional.empty();
    }
}
