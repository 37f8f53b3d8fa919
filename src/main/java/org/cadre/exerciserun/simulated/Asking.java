package org.cadre.exerciserun.simulated;

import org.cadre.exerciserun.judging.Judging;
import org.cadre.exerciserun.simulated.Table.Place;
import org.cadre.exerciserun.simulated.Table.Side;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.ExpectedAction.Verify;
import org.cadre.scenario.FormalRequestType;
import org.cadre.scenario.Inject;
import org.cadre.scenario.Persona;
import org.cadre.scenario.TeamRole;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Sends the formal requests that are expected of a team, one of each kind at a time. */
final class Asking {

    private static final Duration WRITES = Duration.ofMinutes(3);

    private final ExerciseDesign script;
    private final Judging judging;
    private final Turn turn;
    private final Luck luck;

    Asking(ExerciseDesign script, Luck luck) {
        this.script = script;
        this.judging = new Judging(script);
        this.turn = new Turn(script);
        this.luck = luck;
    }

    Stream<Intent> of(Table table, Side side) {
        var byType = new HashMap<FormalRequestType, Intent>();
        script.expected().stream()
                .filter(action -> action.verify() == Verify.REQUEST_SENT)
                .filter(action -> judging.isOf(action, side.key()))
                .filter(action -> !isSent(table, side, action))
                .forEach(
                        action ->
                                send(side, action)
                                        .ifPresent(
                                                intent ->
                                                        byType.putIfAbsent(type(action), intent)));
        return byType.values().stream();
    }

    private static FormalRequestType type(ExpectedAction action) {
        return Objects.requireNonNull(action.request());
    }

    private static boolean isSent(Table table, Side side, ExpectedAction action) {
        return table.requests().stream()
                .filter(request -> request.from().equals(side.key()))
                .filter(request -> request.type() == action.request())
                .anyMatch(request -> request.sent().compareTo(action.from()) >= 0);
    }

    /** After the first inject that prompts it. */
    private Optional<Intent> send(Side side, ExpectedAction action) {
        return action.promptedBy().stream()
                .flatMap(id -> script.inject(id).stream())
                .filter(side::has)
                .min(Comparator.comparing(side::releasedAt))
                .flatMap(inject -> send(side, action, inject));
    }

    private Optional<Intent> send(Side side, ExpectedAction action, Inject inject) {
        return to(side, type(action))
                .flatMap(
                        to ->
                                turn.of(side, inject, role -> role.id().equals(action.role()))
                                        .map(place -> send(side, action, inject, place, to)));
    }

    private Intent send(Side side, ExpectedAction action, Inject inject, Place place, String to) {
        var words = new Words(script, side);
        return new Intent(
                when(side.releasedAt(inject), action, place),
                new Move.Send(
                        place.seat(), type(action), to, words.about(inject), words.phase(inject)));
    }

    private Duration when(Duration prompted, ExpectedAction action, Place place) {
        var manner = place.manner().orElseThrow();
        var reads = manner.reads(luck.of(place.role(), "asks " + action.id()));
        var at =
                manner == Manner.SLOW
                        ? action.until().plus(reads)
                        : prompted.plus(WRITES).plus(reads);
        return Window.of(action).fit(manner, prompted, at);
    }

    /** The team that has the office, else a persona who speaks in the script. */
    private Optional<String> to(Side side, FormalRequestType type) {
        var offices = Offices.of(type);
        return script.roles().stream()
                .filter(role -> !role.team().equals(side.key()))
                .filter(role -> offices.contains(role.function()))
                .min(
                        Comparator.comparing((TeamRole role) -> offices.indexOf(role.function()))
                                .thenComparing(role -> !role.lead()))
                .map(role -> "team:" + role.team())
                .or(() -> script.personas().stream().findFirst().map(Asking::persona));
    }

    private static String persona(Persona persona) {
        return "persona:" + persona.id();
    }
}
