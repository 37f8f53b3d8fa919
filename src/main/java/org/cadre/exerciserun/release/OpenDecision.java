package org.cadre.exerciserun.release;

import org.cadre.exerciserun.release.TeamState.Seat;
import org.cadre.exerciserun.release.TeamState.Vote;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Inject;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A decision that was put to a team, and what becomes of it: votes decide, and time does. */
record OpenDecision(
        ExerciseDesign script,
        boolean running,
        TeamState team,
        Inject inject,
        DecisionPoint point,
        Duration released) {

    static Stream<OpenDecision> of(ExerciseDesign script, boolean running, TeamState team) {
        return script.injects().stream()
                .flatMap(inject -> of(script, running, team, inject).stream());
    }

    private static Optional<OpenDecision> of(
            ExerciseDesign script, boolean running, TeamState team, Inject inject) {
        return inject.decision()
                .flatMap(
                        point ->
                                team.instance(inject.id())
                                        .map(Instance::released)
                                        .map(
                                                at ->
                                                        new OpenDecision(
                                                                script, running, team, inject,
                                                                point, at)));
    }

    Stream<Act> acts() {
        return point.mode() == DecisionPoint.Mode.INDIVIDUAL ? alone() : together().stream();
    }

    private Stream<Act> alone() {
        return deciders().stream()
                .sorted(Comparator.comparing(Seat::id))
                .filter(this::isAsked)
                .flatMap(seat -> timeOut(List.of(seat), Optional.of(seat.id())).stream());
    }

    /** Whoever came when the time was over has nothing to decide. */
    private boolean isAsked(Seat seat) {
        return Deciding.isAsked(seat, deadline(List.of(seat), Optional.of(seat.id())));
    }

    private List<Seat> deciders() {
        return Deciding.deciders(script, inject, point, team.seats());
    }

    private Optional<Act> timeOut(List<Seat> deciders, Optional<UUID> seat) {
        boolean open = running && team.choice(point.id(), seat).isEmpty();
        return point.find(point.fallback())
                .filter(fallback -> open)
                .map(
                        fallback ->
                                act(
                                        deadline(deciders, seat),
                                        Act.Kind.TIME_OUT,
                                        seat,
                                        fallback.id()));
    }

    private Duration deadline(List<Seat> deciders, Optional<UUID> seat) {
        return Deciding.deadline(point, released, deciders, team.added(point.id(), seat));
    }

    private Act act(Duration at, Act.Kind kind, Optional<UUID> seat, String option) {
        return new Act(
                at,
                kind,
                script.injects().indexOf(inject),
                team.id(),
                new Step.Decide(team.id(), seat, point.id(), option, kind == Act.Kind.TIME_OUT));
    }

    private Optional<Act> together() {
        return voted().or(() -> timeOut(deciders(), Optional.empty()));
    }

    /** Once everybody has voted, or with what there is when the time is over. */
    private Optional<Act> voted() {
        if (team.choice(point.id(), Optional.empty()).isPresent()) {
            return Optional.empty();
        }
        var deciders = deciders();
        var votes = votes(deciders);
        boolean all = votes.size() == deciders.size();
        return Deciding.winner(script, deciders, votes)
                .filter(option -> all || running)
                .map(
                        option ->
                                act(
                                        all ? released : deadline(deciders, Optional.empty()),
                                        Act.Kind.VOTE,
                                        Optional.empty(),
                                        option));
    }

    private List<Vote> votes(List<Seat> deciders) {
        var seats = deciders.stream().map(Seat::id).toList();
        return team.votes().stream()
                .filter(vote -> vote.decision().equals(point.id()) && seats.contains(vote.seat()))
                .toList();
    }
}
