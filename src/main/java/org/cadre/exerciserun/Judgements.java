package org.cadre.exerciserun;

import org.cadre.exerciserun.judging.Deed;
import org.cadre.exerciserun.judging.Judging;
import org.cadre.exerciserun.judging.Result;
import org.cadre.exerciserun.judging.TeamRecord;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExpectedAction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What rules say of expected actions by now, where the log does not say so yet. */
final class Judgements {

    private final ExerciseDesign script;
    private final Judging judging;
    private final Cast cast;
    private final Play play;
    private final Duration offset;

    /** A result that is new. */
    record Found(RunTeamId team, String expected, Result result) {}

    Judgements(ExerciseDesign script, Cast cast, Play play, Duration offset) {
        this.script = script;
        this.judging = new Judging(script);
        this.cast = cast;
        this.play = play;
        this.offset = offset;
    }

    List<Found> fresh() {
        var found = new ArrayList<Found>();
        for (var team : cast.teams()) {
            var record = record(team);
            for (var action : script.expected()) {
                if (judging.isOf(action, team.key())) {
                    judging.judge(action, record).stream()
                            .filter(result -> isNew(team, action, result))
                            .forEach(
                                    result -> found.add(new Found(team.id(), action.id(), result)));
                }
            }
        }
        return found;
    }

    /** What an evaluator said stands, until it is taken back. */
    private boolean isNew(RunTeam team, ExpectedAction action, Result result) {
        var known = play.team(team.id()).judgement(action.id(), result.seat().map(SeatId::new));
        var status = known.map(TeamPlay.Judgement::status).orElse(ExpectedAction.Status.PENDING);
        boolean said =
                known.filter(judgement -> !judgement.byRule()).isPresent()
                        && status != ExpectedAction.Status.PENDING;
        return !said && status != result.status();
    }

    private TeamRecord record(RunTeam team) {
        var own = play.team(team.id());
        var released = new HashMap<String, Duration>();
        script.injects()
                .forEach(
                        inject ->
                                own.standing(inject.id())
                                        .released()
                                        .ifPresent(on -> released.put(inject.id(), on)));
        Map<UUID, String> roles = new HashMap<>();
        cast.seatsOf(team.id()).forEach(seat -> roles.put(seat.id().id(), seat.role()));
        return new TeamRecord(offset, play.clock().isEnded(), roles, released, deeds(team));
    }

    private List<Deed> deeds(RunTeam team) {
        return play.entries().stream()
                .filter(entry -> entry.team().filter(team.id()::equals).isPresent())
                .flatMap(entry -> deed(entry).stream())
                .toList();
    }

    private Optional<Deed> deed(RunEntry entry) {
        var seat = entry.seat().map(SeatId::id);
        return switch (entry.kind()) {
            case DECIDED ->
                    Optional.of(
                            new Deed.Chose(
                                    entry.subject(),
                                    entry.fact("option"),
                                    entry.fact("timedOut").equals("true"),
                                    seat,
                                    entry.offset(),
                                    entry.number()));
            case REQUESTED ->
                    play.request(entry.number())
                            .map(
                                    request ->
                                            new Deed.Requested(
                                                    request.type(),
                                                    seat,
                                                    entry.offset(),
                                                    entry.number()));
            case ANSWERED ->
                    Optional.of(
                            new Deed.Answered(
                                    entry.subject(), seat, entry.offset(), entry.number()));
            case ACKNOWLEDGED ->
                    Optional.of(
                            new Deed.Acknowledged(
                                    entry.subject(), seat, entry.offset(), entry.number()));
            case LAB_SCORED ->
                    Optional.of(
                            new Deed.Scored(
                                    entry.subject(),
                                    Integer.parseInt(entry.fact("score")),
                                    seat,
                                    entry.offset(),
                                    entry.number()));
            case CUSTODY_MOVED -> Optional.of(kept(entry, seat));
            default -> Optional.empty();
        };
    }

    private Deed kept(RunEntry entry, Optional<UUID> seat) {
        var exhibit = script.exhibit(entry.subject()).orElseThrow();
        var moves =
                entry.team().map(play::team).orElseThrow().custody(entry.subject()).stream()
                        .filter(move -> move.number() <= entry.number())
                        .toList();
        return new Deed.Kept(
                entry.subject(),
                Custody.chain(exhibit, moves).firstBroken().isEmpty(),
                seat,
                entry.offset(),
                entry.number());
    }
}
