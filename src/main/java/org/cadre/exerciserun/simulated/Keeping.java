package org.cadre.exerciserun.simulated;

import static java.util.stream.Collectors.toMap;

import org.cadre.exerciserun.judging.Judging;
import org.cadre.exerciserun.simulated.Table.Kind;
import org.cadre.exerciserun.simulated.Table.Place;
import org.cadre.exerciserun.simulated.Table.Side;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Exhibit;
import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.ExpectedAction.Verify;
import org.cadre.scenario.Inject;
import org.cadre.scenario.TeamRole;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes exhibits over into the custody of the team where that is expected, under a seal. */
final class Keeping {

    private static final Duration PACKS = Duration.ofMinutes(2);

    private final ExerciseDesign script;
    private final Judging judging;
    private final Turn turn;
    private final Luck luck;

    Keeping(ExerciseDesign script, Luck luck) {
        this.script = script;
        this.judging = new Judging(script);
        this.turn = new Turn(script);
        this.luck = luck;
    }

    /** An exhibit that came with an inject and is to be kept. */
    private record Piece(ExpectedAction action, Inject inject, Exhibit exhibit) {}

    /** Each exhibit once, although several actions expect it. */
    Stream<Intent> of(Side side) {
        var pieces =
                script.expected().stream()
                        .filter(action -> action.verify() == Verify.CUSTODY)
                        .filter(action -> judging.isOf(action, side.key()))
                        .flatMap(action -> pieces(side, action))
                        .filter(piece -> !isHandedOver(side, piece))
                        .collect(toMap(Piece::exhibit, piece -> piece, (first, same) -> first));
        return pieces.values().stream().flatMap(piece -> handOver(side, piece).stream());
    }

    private Stream<Piece> pieces(Side side, ExpectedAction action) {
        return action.promptedBy().stream()
                .flatMap(id -> script.inject(id).stream())
                .filter(side::has)
                .flatMap(
                        inject ->
                                inject.exhibits().stream()
                                        .flatMap(id -> script.exhibit(id).stream())
                                        .map(exhibit -> new Piece(action, inject, exhibit)));
    }

    private static boolean isHandedOver(Side side, Piece piece) {
        return side.has(Kind.HANDED_OVER, piece.exhibit().id(), Optional.empty());
    }

    private Optional<Intent> handOver(Side side, Piece piece) {
        return turn.of(side, piece.inject(), role -> role.id().equals(piece.action().role()))
                .filter(place -> place.manner().orElseThrow() != Manner.CARELESS)
                .flatMap(
                        place ->
                                taker(side, place, piece.exhibit())
                                        .map(to -> handOver(side, piece, place, to)));
    }

    private Intent handOver(Side side, Piece piece, Place place, String to) {
        var manner = place.manner().orElseThrow();
        var released = side.releasedAt(piece.inject());
        var drawn = luck.of(place.role(), "keeps " + piece.exhibit().id());
        var at = released.plus(PACKS).plus(manner.reads(drawn));
        return new Intent(
                Window.of(piece.action()).fit(manner, released, at),
                new Move.HandOver(
                        place.seat(),
                        piece.exhibit().id(),
                        to,
                        new Words(script, side).title(piece.inject()),
                        piece.exhibit().number()));
    }

    /** Who acts, else the first other role of the team: nobody hands over to who has it. */
    private Optional<String> taker(Side side, Place place, Exhibit exhibit) {
        var holder = side.holders().getOrDefault(exhibit.id(), exhibit.custodian());
        var roles =
                script.roles().stream()
                        .filter(role -> role.team().equals(side.key()))
                        .map(TeamRole::id);
        return Stream.concat(Stream.of(place.role()), roles)
                .filter(role -> !role.equals(holder))
                .findFirst();
    }
}
