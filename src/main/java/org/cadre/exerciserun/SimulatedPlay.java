package org.cadre.exerciserun;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.exercise.StoredDesign;
import org.cadre.exerciserun.simulated.Move;
import org.cadre.exerciserun.simulated.Simulating;
import org.cadre.exerciserun.simulated.Table;
import org.cadre.scenario.DecisionPoint;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Lets seats act that Cadre plays: asks the engine and adds its moves to the log, as entries of the
 * seat without a person. What is left to do is folded from the log, so it is done once, whoever
 * looks and how often.
 */
@ApplicationScoped
class SimulatedPlay {

    private static final int KEPT = 100;

    /** By checksum of the script. */
    private final Cache<String, Simulating> engines =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private Simulating engine(StoredDesign design) {
        return engines.get(design.checksum(), any -> new Simulating(design.script()));
    }

    boolean isAnythingDue(
            ExerciseRun run, StoredDesign design, Cast cast, Play play, Duration offset) {
        return cast.isSimulated()
                && !engine(design)
                        .due(new SimulatedTable(design.script(), cast, play).of(run.id(), offset))
                        .isEmpty();
    }

    /** What the seats do now, all of it; empty while the clock stands. */
    List<Move> due(OpenLog log) {
        return log.cast().isSimulated() ? engine(log.design()).due(table(log)) : List.of();
    }

    private static Table table(OpenLog log) {
        return new SimulatedTable(log.script(), log.cast(), log.play())
                .of(log.run().id(), log.offset());
    }

    /** Adds one move. */
    void make(OpenLog log, Move move) {
        var seat = log.cast().seat(new SeatId(move.seat())).orElseThrow();
        var by = log.simulated();
        switch (move) {
            case Move.Acknowledge it -> by.add(EntryKind.ACKNOWLEDGED, seat, it.inject(), Map.of());
            case Move.Answer it ->
                    by.add(EntryKind.ANSWERED, seat, it.inject(), Map.of("text", it.text()));
            case Move.Choose it -> choose(by, seat, it);
            case Move.Send it ->
                    Requests.send(
                            by,
                            seat,
                            it.type(),
                            it.to(),
                            Map.of("what", it.what(), "basis", it.basis()));
            case Move.Reply it -> Requests.moveByTeam(by, seat, it.request(), it.state(), "");
            case Move.HandOver it ->
                    Custody.move(by, seat, it.exhibit(), it.to(), it.purpose(), it.seal());
        }
    }

    private static void choose(OpenLog log, RunSeat seat, Move.Choose choice) {
        choose(log, seat, choice.decision(), choice.option(), choice.reason());
    }

    /** Adds a choice of a seat: a vote where the team votes, else the decision. */
    static RunEntry choose(
            OpenLog log, RunSeat seat, String decision, String option, String reason) {
        var point = log.script().decision(decision).orElseThrow();
        var kind =
                point.mode() == DecisionPoint.Mode.TEAM_VOTE ? EntryKind.VOTED : EntryKind.DECIDED;
        return log.add(kind, seat, decision, PlayingRuns.facts(point, option, reason));
    }
}
