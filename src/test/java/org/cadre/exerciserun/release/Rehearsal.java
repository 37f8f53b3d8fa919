package org.cadre.exerciserun.release;

import org.cadre.exerciserun.release.TeamState.Choice;
import org.cadre.exerciserun.release.TeamState.Judged;
import org.cadre.exerciserun.release.TeamState.LabScore;
import org.cadre.exerciserun.release.TeamState.Longer;
import org.cadre.exerciserun.release.TeamState.Request;
import org.cadre.exerciserun.release.TeamState.Seat;
import org.cadre.exerciserun.release.TeamState.Vote;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.Inject;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A run of a sketch without a database: what is done to it, and all steps that came of it. */
final class Rehearsal {

    private final ExerciseDesign script;
    private final Releasing releasing;
    private final List<Step> steps = new ArrayList<>();
    private Snapshot run;

    Rehearsal(Sketch sketch) {
        script = sketch.design();
        releasing = new Releasing(script);
        run = Sketch.begin(script);
        advance();
    }

    Snapshot run() {
        return run;
    }

    ExerciseDesign script() {
        return script;
    }

    Releasing releasing() {
        return releasing;
    }

    /** All steps since the beginning. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Injects that came to a team, in their order. */
    List<String> released(UUID team) {
        return steps.stream()
                .filter(step -> step instanceof Step.Release release && release.team().equals(team))
                .map(step -> ((Step.Release) step).inject())
                .toList();
    }

    Instance instance(UUID team, String inject) {
        return run.team(team).instance(inject).orElseThrow();
    }

    List<Step> at(int minute) {
        return at(Sketch.minutes(minute));
    }

    List<Step> at(Duration offset) {
        run = new Snapshot(offset, run.running(), run.variables(), run.teams());
        return advance();
    }

    List<Step> pause() {
        return clock(false);
    }

    List<Step> resume() {
        return clock(true);
    }

    private List<Step> clock(boolean running) {
        run = new Snapshot(run.offset(), running, run.variables(), run.teams());
        return advance();
    }

    List<Step> byHand(Step... taken) {
        take(List.of(taken));
        return advance();
    }

    /** Somebody takes an option, for the team or alone. */
    List<Step> decide(UUID team, Optional<UUID> seat, String decision, String option) {
        var offset = run.offset();
        change(team, state -> state.with(new Choice(decision, seat, option, offset)));
        take(releasing.effects(run, team, decision, option));
        return advance();
    }

    List<Step> vote(UUID team, UUID seat, String decision, String option) {
        var vote = new Vote(decision, seat, option);
        change(team, state -> copy(state).votes(more(state.votes(), vote)).state());
        return advance();
    }

    List<Step> judge(UUID team, String expected, ExpectedAction.Status status) {
        var judged = new Judged(expected, status, run.offset());
        change(team, state -> copy(state).judged(more(state.judged(), judged)).state());
        return advance();
    }

    List<Step> request(UUID team, Request request) {
        change(team, state -> copy(state).requests(more(state.requests(), request)).state());
        return advance();
    }

    List<Step> score(UUID team, String lab, int percent) {
        var score = new LabScore(lab, percent, run.offset());
        change(team, state -> copy(state).labScores(more(state.labScores(), score)).state());
        return advance();
    }

    List<Step> addTime(UUID team, String decision, Duration time) {
        return add(team, new Longer(decision, Optional.empty()), time);
    }

    /** For one player, where each decides alone. */
    List<Step> addTime(UUID team, UUID seat, String decision, Duration time) {
        return add(team, new Longer(decision, Optional.of(seat)), time);
    }

    private List<Step> add(UUID team, Longer longer, Duration time) {
        change(team, state -> copy(state).added(Map.of(longer, time)).state());
        return advance();
    }

    void seats(UUID team, Seat... seats) {
        change(team, state -> copy(state).seats(Arrays.asList(seats)).state());
    }

    List<Step> jump(int minute, Map<String, Inject.Jump> choices) {
        var from = run.offset();
        take(releasing.jump(run, from, Sketch.minutes(minute), choices));
        return at(minute);
    }

    private List<Step> advance() {
        var due = releasing.due(run);
        take(due);
        return due;
    }

    private void take(List<Step> taken) {
        run = run.after(taken);
        steps.addAll(taken);
    }

    private void change(UUID team, UnaryOperator<TeamState> change) {
        run =
                new Snapshot(
                        run.offset(),
                        run.running(),
                        run.variables(),
                        run.teams().stream()
                                .map(state -> state.id().equals(team) ? change.apply(state) : state)
                                .toList());
    }

    private static <T> List<T> more(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    private static Copy copy(TeamState state) {
        return new Copy(state);
    }

    /** A team of which something has changed that no step changes. */
    private static final class Copy {

        private final TeamState from;
        private List<Seat> seats;
        private List<Vote> votes;
        private List<Judged> judged;
        private List<Request> requests;
        private List<LabScore> labScores;
        private Map<Longer, Duration> added;

        Copy(TeamState from) {
            this.from = from;
            seats = from.seats();
            votes = from.votes();
            judged = from.judged();
            requests = from.requests();
            labScores = from.labScores();
            added = from.added();
        }

        Copy seats(List<Seat> now) {
            seats = now;
            return this;
        }

        Copy votes(List<Vote> now) {
            votes = now;
            return this;
        }

        Copy judged(List<Judged> now) {
            judged = now;
            return this;
        }

        Copy requests(List<Request> now) {
            requests = now;
            return this;
        }

        Copy labScores(List<LabScore> now) {
            labScores = now;
            return this;
        }

        Copy added(Map<Longer, Duration> now) {
            added = now;
            return this;
        }

        TeamState state() {
            return new TeamState(
                    from.id(),
                    from.slot(),
                    from.phase(),
                    seats,
                    from.variables(),
                    from.instances(),
                    from.choices(),
                    votes,
                    judged,
                    requests,
                    labScores,
                    added);
        }
    }
}
