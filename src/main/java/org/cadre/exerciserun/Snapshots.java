package org.cadre.exerciserun;

import org.cadre.exerciserun.release.Addressing;
import org.cadre.exerciserun.release.Instance;
import org.cadre.exerciserun.release.Snapshot;
import org.cadre.exerciserun.release.TeamState;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.FormalRequestState;
import org.cadre.scenario.Inject;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hands the state of play to the engine of releases, in its own words. */
final class Snapshots {

    private Snapshots() {}

    static Snapshot of(ExerciseDesign script, Cast cast, Play play, Duration offset) {
        return new Snapshot(
                offset,
                play.clock().isRunning(),
                play.variables(),
                cast.teams().stream().map(team -> team(script, cast, play, team)).toList());
    }

    private static TeamState team(ExerciseDesign script, Cast cast, Play play, RunTeam team) {
        var own = play.team(team.id());
        return new TeamState(
                team.id().id(),
                team.key(),
                own.phase(),
                cast.seatsOf(team.id()).stream().map(seat -> seat(seat, own)).toList(),
                own.variables(),
                instances(script, team, own),
                own.decisions().stream().map(Snapshots::choice).toList(),
                own.votes().stream()
                        .map(
                                vote ->
                                        new TeamState.Vote(
                                                vote.decision(), vote.seat().id(), vote.option()))
                        .toList(),
                own.judgedTeam().entrySet().stream()
                        .map(
                                judged ->
                                        new TeamState.Judged(
                                                judged.getKey(),
                                                judged.getValue().status(),
                                                judged.getValue().entry().offset()))
                        .toList(),
                play.requests().stream()
                        .filter(request -> request.from().equals(team.id()))
                        .map(request -> request(request, play))
                        .toList(),
                own.labScores().stream()
                        .map(
                                score ->
                                        new TeamState.LabScore(
                                                score.subject(),
                                                Integer.parseInt(score.fact("score")),
                                                score.offset()))
                        .toList(),
                own.added().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        added ->
                                                new TeamState.Longer(
                                                        added.getKey().decision(),
                                                        added.getKey().seat().map(SeatId::id)),
                                        Map.Entry::getValue)));
    }

    static TeamState.Seat seat(RunSeat seat, TeamPlay own) {
        return new TeamState.Seat(
                seat.id().id(), seat.role(), seat.extraPercent(), own.since(seat.id()));
    }

    private static Map<String, Instance> instances(
            ExerciseDesign script, RunTeam team, TeamPlay own) {
        return Addressing.injectsOf(script, team.key()).stream()
                .map(Inject::id)
                .collect(Collectors.toMap(Function.identity(), id -> own.standing(id).instance()));
    }

    private static TeamState.Choice choice(TeamPlay.Decided decided) {
        return new TeamState.Choice(
                decided.decision(),
                decided.alone() ? decided.seat().map(SeatId::id) : Optional.empty(),
                decided.option(),
                decided.entry().offset());
    }

    private static TeamState.Request request(Play.Request request, Play play) {
        var sent =
                new TeamState.Request.Move(
                        FormalRequestState.SENT, play.entries().get(request.number() - 1).offset());
        var moves =
                Stream.concat(
                        Stream.of(sent),
                        request.moves().stream()
                                .map(
                                        move ->
                                                new TeamState.Request.Move(
                                                        FormalRequestState.valueOf(
                                                                move.fact("state")),
                                                        move.offset())));
        return new TeamState.Request(request.type(), List.copyOf(moves.toList()));
    }
}
