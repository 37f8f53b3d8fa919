package org.cadre.exerciserun.simulated;

import org.cadre.exerciserun.judging.Judging;
import org.cadre.exerciserun.release.Addressing;
import org.cadre.exerciserun.simulated.Table.Kind;
import org.cadre.exerciserun.simulated.Table.Place;
import org.cadre.exerciserun.simulated.Table.Side;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.ExpectedAction.Verify;
import org.cadre.scenario.Inject;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Acknowledges what came, each for itself, and answers in words where an answer is asked for. */
final class Reading {

    private static final Duration USUAL = Duration.ofMinutes(8);
    private static final double LATE = 1.3;

    private final ExerciseDesign script;
    private final Judging judging;
    private final Turn turn;
    private final Luck luck;

    Reading(ExerciseDesign script, Luck luck) {
        this.script = script;
        this.judging = new Judging(script);
        this.turn = new Turn(script);
        this.luck = luck;
    }

    Stream<Intent> of(Side side) {
        return script.injects().stream().filter(side::has).flatMap(inject -> of(side, inject));
    }

    private Stream<Intent> of(Side side, Inject inject) {
        var at = side.releasedAt(inject);
        var read =
                side.places().stream()
                        .filter(Place::isSimulated)
                        .filter(place -> Addressing.reachesRole(script, inject, place.role()))
                        .filter(
                                place ->
                                        !side.has(
                                                Kind.ACKNOWLEDGED,
                                                inject.id(),
                                                Optional.of(place.seat())))
                        .map(place -> acknowledge(place, inject, at));
        return Stream.concat(read, answer(side, inject, at).stream());
    }

    private Intent acknowledge(Place place, Inject inject, Duration at) {
        var reads = place.manner().orElseThrow().reads(luck.of(place.role(), inject.id()));
        return new Intent(at.plus(reads), new Move.Acknowledge(place.seat(), inject.id()));
    }

    private Optional<Intent> answer(Side side, Inject inject, Duration released) {
        var expected = expected(side, inject);
        boolean asked = inject.answerWithin() != null && inject.decision().isEmpty();
        if (expected.isEmpty() && !asked
                || side.has(Kind.ANSWERED, inject.id(), Optional.empty())) {
            return Optional.empty();
        }
        return turn.of(
                        side,
                        inject,
                        role -> expected.stream().anyMatch(each -> each.role().equals(role.id())))
                .filter(place -> !isLeftOut(place, inject))
                .map(
                        place ->
                                new Intent(
                                        when(place, inject, released, expected),
                                        new Move.Answer(
                                                place.seat(),
                                                inject.id(),
                                                new Words(script, side).about(inject))));
    }

    private List<ExpectedAction> expected(Side side, Inject inject) {
        return script.expected().stream()
                .filter(action -> action.verify() == Verify.DOCUMENT)
                .filter(action -> action.promptedBy().contains(inject.id()))
                .filter(action -> judging.isOf(action, side.key()))
                .toList();
    }

    private boolean isLeftOut(Place place, Inject inject) {
        return place.manner().orElseThrow() == Manner.CARELESS
                && luck.of(place.role(), "leaves out " + inject.id(), 2) == 0;
    }

    private Duration when(
            Place place, Inject inject, Duration released, List<ExpectedAction> expected) {
        var manner = place.manner().orElseThrow();
        var within = Optional.ofNullable(inject.answerWithin()).orElse(USUAL);
        var takes = manner.takes(within, luck.of(place.role(), "answers " + inject.id()));
        var at = released.plus(manner == Manner.SLOW ? late(takes) : takes);
        for (var action : expected) {
            at = Window.of(action).fit(manner, released, at);
        }
        return at;
    }

    private static Duration late(Duration takes) {
        return Duration.ofSeconds((long) (takes.toSeconds() * LATE));
    }
}
