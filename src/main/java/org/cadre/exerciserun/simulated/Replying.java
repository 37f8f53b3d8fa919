package org.cadre.exerciserun.simulated;

import org.cadre.exerciserun.simulated.Table.Place;
import org.cadre.exerciserun.simulated.Table.Request;
import org.cadre.exerciserun.simulated.Table.Side;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.FormalRequestState;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Accepts formal requests that came to a team and executes them; sends again what came back. Who is
 * careless accepts everything and forgets about it.
 */
final class Replying {

    private static final Duration WORKS = Duration.ofMinutes(2);

    private final Turn turn;
    private final Luck luck;

    Replying(ExerciseDesign script, Luck luck) {
        this.turn = new Turn(script);
        this.luck = luck;
    }

    Stream<Intent> of(Table table, Side side) {
        return table.requests().stream()
                .flatMap(
                        request ->
                                next(request, side)
                                        .flatMap(state -> reply(request, side, state))
                                        .stream());
    }

    private static Optional<FormalRequestState> next(Request request, Side side) {
        if (request.to().equals(side.key())) {
            return switch (request.state()) {
                case SENT, RECEIVED -> Optional.of(FormalRequestState.ACCEPTED);
                case ACCEPTED -> Optional.of(FormalRequestState.EXECUTED);
                case DRAFT, RETURNED, EXECUTED, REFUSED -> Optional.empty();
            };
        }
        return request.from().equals(side.key()) && request.state() == FormalRequestState.RETURNED
                ? Optional.of(FormalRequestState.SENT)
                : Optional.empty();
    }

    private Optional<Intent> reply(Request request, Side side, FormalRequestState state) {
        var offices = Offices.of(request.type());
        return turn.of(side, role -> offices.contains(role.function()))
                .filter(place -> !isForgotten(place, state))
                .map(
                        place ->
                                new Intent(
                                        request.since().plus(takes(place, request, state)),
                                        new Move.Reply(place.seat(), request.number(), state)));
    }

    private static boolean isForgotten(Place place, FormalRequestState state) {
        return state == FormalRequestState.EXECUTED
                && place.manner().orElseThrow() == Manner.CARELESS;
    }

    private Duration takes(Place place, Request request, FormalRequestState state) {
        var drawn = luck.of(place.role(), request.type() + " " + state);
        return place.manner().orElseThrow().reads(drawn).plus(WORKS);
    }
}
