package org.cadre.exerciserun.release;

import org.cadre.exerciserun.release.TeamState.Choice;
import org.cadre.exerciserun.release.TeamState.Judged;
import org.cadre.exerciserun.release.TeamState.LabScore;
import org.cadre.exerciserun.release.TeamState.Request.Move;
import org.cadre.scenario.Trigger;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** When a trigger makes an inject due. */
final class Triggers {

    private Triggers() {}

    /** Empty while it has not happened to this team. What happened several times counts once. */
    static Optional<Duration> due(Trigger trigger, TeamState team) {
        return switch (trigger) {
            case Trigger.AtOffset(var at) -> Optional.of(at);
            case Trigger.After(var inject, var delay) ->
                    team.instance(inject).map(Instance::released).map(delay::plus);
            case Trigger.OnDecision on ->
                    first(
                            team.choices(on.decision())
                                    .filter(choice -> isOption(on.option(), choice))
                                    .map(Choice::at),
                            on.delay());
            case Trigger.OnExpectation on ->
                    first(
                            team.judged().stream()
                                    .filter(judged -> judged.expected().equals(on.expected()))
                                    .filter(judged -> judged.status() == on.status())
                                    .map(Judged::at),
                            on.delay());
            case Trigger.OnRequest on ->
                    first(
                            team.requests().stream()
                                    .filter(request -> request.type() == on.type())
                                    .flatMap(request -> request.moves().stream())
                                    .filter(move -> move.state() == on.state())
                                    .map(Move::at),
                            on.delay());
            case Trigger.OnLabScore on ->
                    first(
                            team.labScores().stream()
                                    .filter(score -> score.lab().equals(on.lab()))
                                    .filter(score -> score.percent() >= on.score())
                                    .map(LabScore::at),
                            on.delay());
            case Trigger.Manual manual -> Optional.empty();
        };
    }

    private static boolean isOption(String option, Choice choice) {
        return option.isEmpty() || option.equals(choice.option());
    }

    private static Optional<Duration> first(Stream<Duration> moments, Duration delay) {
        return moments.min(Duration::compareTo).map(delay::plus);
    }
}
