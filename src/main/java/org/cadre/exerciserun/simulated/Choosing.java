package org.cadre.exerciserun.simulated;

import org.cadre.exerciserun.judging.Judging;
import org.cadre.exerciserun.release.Addressing;
import org.cadre.exerciserun.release.Deciding;
import org.cadre.exerciserun.release.TeamState;
import org.cadre.exerciserun.simulated.Table.Kind;
import org.cadre.exerciserun.simulated.Table.Place;
import org.cadre.exerciserun.simulated.Table.Side;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.DecisionPoint.Option;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.Inject;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides and votes, before the time is over. */
final class Choosing {

    private static final Duration SPARE = Duration.ofMinutes(1);

    private final ExerciseDesign script;
    private final Judging judging;
    private final Luck luck;

    Choosing(ExerciseDesign script, Luck luck) {
        this.script = script;
        this.judging = new Judging(script);
        this.luck = luck;
    }

    Stream<Intent> of(Side side) {
        return script.injects().stream()
                .filter(side::has)
                .flatMap(
                        inject ->
                                inject.decision().stream()
                                        .flatMap(point -> of(side, inject, point)));
    }

    private Stream<Intent> of(Side side, Inject inject, DecisionPoint point) {
        if (side.has(Kind.DECIDED, point.id(), Optional.empty())) {
            return Stream.empty();
        }
        var states = side.places().stream().map(Place::state).toList();
        var deciders = Deciding.deciders(script, inject, point, states);
        var places =
                side.places().stream().filter(place -> deciders.contains(place.state())).toList();
        return switch (point.mode()) {
            case TEAM_LEAD -> lead(side, inject, point, places).stream();
            case INDIVIDUAL ->
                    open(side, Kind.DECIDED, point, places)
                            .map(place -> choose(side, inject, point, place, List.of(place)));
            case TEAM_VOTE ->
                    open(side, Kind.VOTED, point, places)
                            .map(place -> choose(side, inject, point, place, places));
            case CONTROLLER -> Stream.empty();
        };
    }

    /** Where a person leads, the decision is the person's. */
    private Optional<Intent> lead(
            Side side, Inject inject, DecisionPoint point, List<Place> leads) {
        return leads.stream().allMatch(Place::isSimulated)
                ? leads.stream()
                        .filter(lead -> Addressing.reachesRole(script, inject, lead.role()))
                        .findFirst()
                        .map(lead -> choose(side, inject, point, lead, leads))
                : Optional.empty();
    }

    private static Stream<Place> open(
            Side side, Kind kind, DecisionPoint point, List<Place> places) {
        return places.stream()
                .filter(Place::isSimulated)
                .filter(place -> !side.has(kind, point.id(), Optional.of(place.seat())));
    }

    private Intent choose(
            Side side, Inject inject, DecisionPoint point, Place place, List<Place> deciders) {
        var manner = place.manner().orElseThrow();
        var expected = expected(side, point);
        return new Intent(
                when(side, inject, point, place, deciders, expected),
                new Move.Choose(
                        place.seat(),
                        point.id(),
                        option(point, expected, manner, place).id(),
                        new Words(script, side).gist(inject)));
    }

    private List<ExpectedAction> expected(Side side, DecisionPoint point) {
        return script.expected().stream()
                .filter(action -> action.verify() == ExpectedAction.Verify.DECISION)
                .filter(action -> action.decision().equals(point.id()))
                .filter(action -> judging.isOf(action, side.key()))
                .toList();
    }

    private Duration when(
            Side side,
            Inject inject,
            DecisionPoint point,
            Place place,
            List<Place> deciders,
            List<ExpectedAction> expected) {
        var manner = place.manner().orElseThrow();
        var released = side.releasedAt(inject);
        List<TeamState.Seat> seats = deciders.stream().map(Place::state).toList();
        var added = side.added().getOrDefault(point.id(), Duration.ZERO);
        var given = Deciding.deadline(point, released, seats, added).minus(released);
        var most = longer(given.minus(SPARE), given.dividedBy(2));
        var takes = manner.takes(given, luck.of(place.role(), "decides " + point.id()));
        var at = released.plus(takes.compareTo(most) > 0 ? most : takes);
        for (var action : expected) {
            at = Window.of(action).fit(manner, released, at);
        }
        return at;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** The best of those that are expected, or one that is worse than the best. */
    private Option option(
            DecisionPoint point, List<ExpectedAction> expected, Manner manner, Place place) {
        var met =
                point.options().stream()
                        .filter(
                                option ->
                                        expected.stream()
                                                .allMatch(
                                                        action ->
                                                                action.options()
                                                                        .contains(option.id())))
                        .toList();
        var best =
                (met.isEmpty() ? point.options() : met)
                        .stream().max(Comparator.comparing(Option::quality)).orElseThrow();
        var poorer =
                point.options().stream()
                        .filter(option -> option.quality() < best.quality())
                        .toList();
        return manner != Manner.CARELESS || poorer.isEmpty()
                ? best
                : poorer.get(luck.of(place.role(), "takes " + point.id(), poorer.size()));
    }
}
