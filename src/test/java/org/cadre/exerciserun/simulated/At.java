package org.cadre.exerciserun.simulated;

import org.cadre.exerciserun.release.Addressing;
import org.cadre.exerciserun.simulated.Table.Done;
import org.cadre.exerciserun.simulated.Table.Kind;
import org.cadre.exerciserun.simulated.Table.Place;
import org.cadre.exerciserun.simulated.Table.Side;
import org.cadre.scenario.DecisionPoint.Mode;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.FormalRequestState;
import org.cadre.scenario.Inject;
import org.cadre.text.Language;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Tables without a run: at the beginning, at an offset, after a move. */
final class At {

    private At() {}

    /**
     * A seat in each role.
     *
     * @param came injects, each ten minutes after the one before
     * @param manners by role, in the order of the script; empty for a person
     */
    static Table table(ExerciseDesign script, List<Inject> came, List<Optional<Manner>> manners) {
        var sides =
                script.teams().stream()
                        .map(
                                team ->
                                        new Side(
                                                team.id(),
                                                Language.EN,
                                                places(script, team.id(), manners),
                                                released(script, team.id(), came),
                                                Set.of(),
                                                Map.of(),
                                                Map.of()))
                        .toList();
        return new Table(true, Duration.ZERO, 7, sides, List.of());
    }

    private static List<Place> places(
            ExerciseDesign script, String team, List<Optional<Manner>> manners) {
        var places = new ArrayList<Place>();
        for (int i = 0; i < script.roles().size(); i++) {
            var role = script.roles().get(i);
            if (role.team().equals(team)) {
                places.add(new Place(new UUID(1, i), role.id(), 0, manners.get(i)));
            }
        }
        return places;
    }

    private static Map<String, Duration> released(
            ExerciseDesign script, String team, List<Inject> came) {
        var released = new HashMap<String, Duration>();
        for (int i = 0; i < came.size(); i++) {
            if (Addressing.reachesTeam(script, came.get(i), team)) {
                released.put(came.get(i).id(), Duration.ofMinutes(10L * i));
            }
        }
        return released;
    }

    static Table offset(Table table, Duration offset) {
        return new Table(table.running(), offset, table.seed(), table.sides(), table.requests());
    }

    static Table after(ExerciseDesign script, Table table, Move move) {
        return switch (move) {
            case Move.Acknowledge it ->
                    with(table, it, Kind.ACKNOWLEDGED, it.inject(), Optional.of(it.seat()));
            case Move.Answer it -> with(table, it, Kind.ANSWERED, it.inject(), Optional.empty());
            case Move.Choose it -> chosen(script, table, it);
            case Move.Send it -> sent(table, it);
            case Move.Reply it -> replied(table, it);
            case Move.HandOver it ->
                    with(table, it, Kind.HANDED_OVER, it.exhibit(), Optional.empty());
        };
    }

    private static Table chosen(ExerciseDesign script, Table table, Move.Choose it) {
        var mode = script.decision(it.decision()).orElseThrow().mode();
        return with(
                table,
                it,
                mode == Mode.TEAM_VOTE ? Kind.VOTED : Kind.DECIDED,
                it.decision(),
                mode == Mode.TEAM_LEAD ? Optional.empty() : Optional.of(it.seat()));
    }

    private static Table with(
            Table table, Move move, Kind kind, String subject, Optional<UUID> seat) {
        return new Table(
                table.running(),
                table.offset(),
                table.seed(),
                table.sides().stream()
                        .map(side -> sits(side, move) ? with(side, kind, subject, seat) : side)
                        .toList(),
                table.requests());
    }

    private static boolean sits(Side side, Move move) {
        return side.places().stream().anyMatch(place -> place.seat().equals(move.seat()));
    }

    private static Side with(Side side, Kind kind, String subject, Optional<UUID> seat) {
        var done = new HashSet<>(side.done());
        done.add(new Done(kind, subject, seat));
        return new Side(
                side.key(),
                side.language(),
                side.places(),
                side.released(),
                done,
                side.added(),
                side.holders());
    }

    private static Table sent(Table table, Move.Send it) {
        var from =
                table.sides().stream()
                        .filter(side -> sits(side, it))
                        .findFirst()
                        .orElseThrow()
                        .key();
        var request =
                new Table.Request(
                        table.requests().size() + 1,
                        it.type(),
                        from,
                        it.to().startsWith("team:") ? it.to().substring(5) : "",
                        FormalRequestState.SENT,
                        table.offset(),
                        table.offset());
        return with(table, Stream.concat(table.requests().stream(), Stream.of(request)).toList());
    }

    private static Table with(Table table, List<Table.Request> requests) {
        return new Table(table.running(), table.offset(), table.seed(), table.sides(), requests);
    }

    private static Table replied(Table table, Move.Reply it) {
        return with(
                table,
                table.requests().stream()
                        .map(
                                request ->
                                        request.number() == it.request()
                                                ? new Table.Request(
                                                        request.number(),
                                                        request.type(),
                                                        request.from(),
                                                        request.to(),
                                                        it.state(),
                                                        request.sent(),
                                                        table.offset())
                                                : request)
                        .toList());
    }
}
