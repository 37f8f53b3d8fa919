package org.cadre.exerciserun;

import org.cadre.exerciserun.simulated.Table;
import org.cadre.exerciserun.simulated.Table.Done;
import org.cadre.exerciserun.simulated.Table.Kind;
import org.cadre.exerciserun.simulated.Table.Place;
import org.cadre.exerciserun.simulated.Table.Side;
import org.cadre.scenario.ExerciseDesign;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hands the state of play to the engine of simulated teams, in its words. */
final class SimulatedTable {

    private final ExerciseDesign script;
    private final Cast cast;
    private final Play play;

    SimulatedTable(ExerciseDesign script, Cast cast, Play play) {
        this.script = script;
        this.cast = cast;
        this.play = play;
    }

    /** Teams without a simulated seat are left out. */
    Table of(RunId run, Duration offset) {
        return new Table(
                play.clock().isRunning(),
                offset,
                run.id().getLeastSignificantBits(),
                cast.teams().stream().filter(cast::isSimulated).map(this::side).toList(),
                play.requests().stream().map(this::request).toList());
    }

    private Side side(RunTeam team) {
        var own = play.team(team.id());
        return new Side(
                team.key(),
                team.language(),
                cast.seatsOf(team.id()).stream().map(SimulatedTable::place).toList(),
                released(own),
                done(own),
                added(own),
                holders(own));
    }

    /** For all of a team; what one player got alone is nothing for Cadre. */
    private static Map<String, Duration> added(TeamPlay own) {
        var added = new HashMap<String, Duration>();
        own.added()
                .forEach(
                        (longer, time) -> {
                            if (longer.seat().isEmpty()) {
                                added.put(longer.decision(), time);
                            }
                        });
        return added;
    }

    private static Place place(RunSeat seat) {
        return new Place(seat.id().id(), seat.role(), seat.extraPercent(), seat.manner());
    }

    private Map<String, Duration> released(TeamPlay own) {
        var released = new HashMap<String, Duration>();
        script.injects()
                .forEach(
                        inject ->
                                own.standing(inject.id())
                                        .released()
                                        .ifPresent(on -> released.put(inject.id(), on)));
        return released;
    }

    private Set<Done> done(TeamPlay own) {
        var done = new HashSet<Done>();
        own.acknowledged()
                .forEach(
                        each ->
                                done.add(
                                        new Done(
                                                Kind.ACKNOWLEDGED,
                                                each.inject(),
                                                Optional.of(each.seat().id()))));
        own.answers()
                .forEach(
                        answer ->
                                done.add(
                                        new Done(
                                                Kind.ANSWERED, answer.inject(), Optional.empty())));
        own.decisions()
                .forEach(
                        decided ->
                                done.add(
                                        new Done(
                                                Kind.DECIDED,
                                                decided.decision(),
                                                decided.alone()
                                                        ? decided.seat().map(SeatId::id)
                                                        : Optional.empty())));
        own.votes()
                .forEach(
                        vote ->
                                done.add(
                                        new Done(
                                                Kind.VOTED,
                                                vote.decision(),
                                                Optional.of(vote.seat().id()))));
        script.exhibits().stream()
                .filter(exhibit -> !own.custody(exhibit.id()).isEmpty())
                .forEach(
                        exhibit ->
                                done.add(
                                        new Done(
                                                Kind.HANDED_OVER, exhibit.id(), Optional.empty())));
        return done;
    }

    private Map<String, String> holders(TeamPlay own) {
        var holders = new HashMap<String, String>();
        script.exhibits()
                .forEach(
                        exhibit ->
                                holders.put(
                                        exhibit.id(),
                                        Custody.chain(exhibit, own.custody(exhibit.id()))
                                                .holder()));
        return holders;
    }

    private Table.Request request(Play.Request request) {
        var sent = play.entries().get(request.number() - 1).offset();
        return new Table.Request(
                request.number(),
                request.type(),
                cast.team(request.from()).map(RunTeam::key).orElseThrow(),
                request.toTeam() ? request.to() : "",
                request.state(),
                sent,
                request.moves().isEmpty() ? sent : request.moves().getLast().offset());
    }
}
