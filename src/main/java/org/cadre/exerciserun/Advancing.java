package org.cadre.exerciserun;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.exercise.DesignQueries;
import org.cadre.exercise.StoredDesign;
import org.cadre.exerciserun.release.Crossing;
import org.cadre.exerciserun.release.Releasing;
import org.cadre.exerciserun.release.Snapshot;
import org.cadre.exerciserun.release.Step;
import org.cadre.exerciserun.simulated.Move;
import org.cadre.platform.event.DomainEvent;
import org.cadre.scenario.Inject.Jump;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets happen in a run what must happen now: asks the engine and adds its steps to the log. Whoever
 * changes anything advances the run in the same act; the clock alone does it by {@link Ticking}.
 */
@ApplicationScoped
class Advancing {

    private static final int KEPT = 100;

    @Inject RunRepository runs;
    @Inject RunLogs logs;
    @Inject DesignQueries designs;
    @Inject SimulatedPlay simulated;
    @Inject Event<DomainEvent> events;

    /** By checksum of the script. */
    private final Cache<String, Releasing> engines =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private Releasing engine(StoredDesign design) {
        return engines.get(design.checksum(), any -> new Releasing(design.script()));
    }

    /** Whether anything would be added to the log now. */
    boolean isAnythingDue(ExerciseRun run, Play play, Instant now) {
        var design = designs.get(run.design());
        var cast = runs.cast(run.id());
        var offset = play.clock().offset(now);
        var snapshot = Snapshots.of(design.script(), cast, play, offset);
        return !engine(design).due(snapshot).isEmpty()
                || simulated.isAnythingDue(run, design, cast, play, offset)
                || !new Judgements(design.script(), cast, play, offset).fresh().isEmpty();
    }

    /**
     * Opens the log of a run that is locked and lives, after what is due has happened. Refuses with
     * {@link DirectingRuns.ClockDoesNotRun} before the start and {@link DirectingRuns.RunIsOver}
     * after the end.
     */
    OpenLog open(RunAccess.Part part) {
        var run = part.run();
        if (run.state().isAhead()) {
            throw new DirectingRuns.ClockDoesNotRun();
        }
        if (!run.state().isLive()) {
            throw new DirectingRuns.RunIsOver();
        }
        var log = logs.open(run, part.cast());
        advance(log);
        return log;
    }

    /**
     * Adds all that is due and what rules say of it; nothing before the start. After the end only
     * results are added.
     */
    void advance(OpenLog log) {
        if (!log.play().clock().isStarted()) {
            return;
        }
        for (int before = -1; before < log.play().length(); ) {
            before = log.play().length();
            if (log.play().isLive()) {
                take(log, engine(log.design()).due(snapshot(log)));
            }
            new Judgements(log.script(), log.cast(), log.play(), log.offset())
                    .fresh()
                    .forEach(found -> judge(log, found));
        }
    }

    /** Lets simulated seats act, and what follows happen, until none of them has anything to do. */
    void simulate(OpenLog log) {
        for (var moves = simulated.due(log); !moves.isEmpty(); moves = simulated.due(log)) {
            moves.forEach(move -> simulate(log, move));
            advance(log);
        }
    }

    private void simulate(OpenLog log, Move move) {
        simulated.make(log, move);
        if (move instanceof Move.Choose choice) {
            var last = log.play().entries().getLast();
            if (last.kind() == EntryKind.DECIDED) {
                tell(log, last);
                taken(log, last.team().orElseThrow(), choice.decision(), choice.option());
            }
        }
    }

    private void judge(OpenLog log, Judgements.Found found) {
        var result = found.result();
        var facts = new HashMap<String, String>();
        facts.put("status", result.status().name());
        result.latency().ifPresent(latency -> facts.put("latency", latency.toString()));
        result.evidence().ifPresent(entry -> facts.put("entry", String.valueOf(entry)));
        tell(
                log,
                log.addByItself(
                        EntryKind.JUDGED,
                        Optional.of(found.team()),
                        result.seat().map(SeatId::new),
                        found.expected(),
                        facts));
    }

    /** A decision and a result are kept by the audit, whoever they are by. */
    private void tell(OpenLog log, RunEntry entry) {
        events.fire(log.event(entry));
    }

    private static Snapshot snapshot(OpenLog log) {
        return Snapshots.of(log.script(), log.cast(), log.play(), log.offset());
    }

    private void take(OpenLog log, List<Step> steps) {
        steps.forEach(step -> take(log, step));
    }

    private void take(OpenLog log, Step step) {
        switch (step) {
            case Step.Schedule(var team, var inject, var due) ->
                    add(log, EntryKind.SCHEDULED, team, inject, Map.of("due", due.toString()));
            case Step.Release(var team, var inject) ->
                    add(log, EntryKind.RELEASED, team, inject, Map.of("by", "clock"));
            case Step.Block(var team, var inject) ->
                    add(log, EntryKind.BLOCKED, team, inject, Map.of());
            case Step.Hold(var team, var inject) ->
                    add(log, EntryKind.HELD, team, inject, Map.of("by", "jump"));
            case Step.Skip(var team, var inject) ->
                    add(log, EntryKind.SKIPPED, team, inject, Map.of());
            case Step.Enable(var team, var inject) ->
                    add(log, EntryKind.ENABLED, team, inject, Map.of());
            case Step.Disable(var team, var inject) ->
                    add(log, EntryKind.DISABLED, team, inject, Map.of());
            case Step.Enter(var team, var phase) ->
                    add(log, EntryKind.PHASE_ENTERED, team, phase, Map.of());
            case Step.Decide decide -> decide(log, decide);
            case Step.Change(var team, var variable, var from, var to) ->
                    log.addByItself(
                            EntryKind.VARIABLE_SET,
                            team.map(RunTeamId::new),
                            Optional.empty(),
                            variable,
                            Map.of("old", from, "new", to));
        }
    }

    private static void add(
            OpenLog log, EntryKind kind, UUID team, String subject, Map<String, String> facts) {
        log.addByItself(kind, Optional.of(new RunTeamId(team)), Optional.empty(), subject, facts);
    }

    private void decide(OpenLog log, Step.Decide decide) {
        var mode = log.script().decision(decide.decision()).orElseThrow().mode();
        tell(
                log,
                log.addByItself(
                        EntryKind.DECIDED,
                        Optional.of(new RunTeamId(decide.team())),
                        decide.seat().map(SeatId::new),
                        decide.decision(),
                        Map.of(
                                "option",
                                decide.option(),
                                "mode",
                                mode.name(),
                                "timedOut",
                                String.valueOf(decide.timedOut()))));
    }

    /** Adds a choice of a seat and what follows of it. */
    void choose(OpenLog log, RunSeat seat, String decision, String option, String reason) {
        var entry = SimulatedPlay.choose(log, seat, decision, option, reason);
        if (entry.kind() == EntryKind.DECIDED) {
            taken(log, seat.team(), decision, option);
        } else {
            advance(log);
        }
    }

    /** Adds what an option changes that has just been taken, then what is due by it. */
    void taken(OpenLog log, RunTeamId team, String decision, String option) {
        take(log, engine(log.design()).effects(snapshot(log), team.id(), decision, option));
        advance(log);
    }

    /** The injects that a jump would pass over. */
    List<Crossing> crossings(RunAccess.Part part, Play play, Instant now, Duration to) {
        var design = designs.get(part.run().design());
        var from = play.clock().offset(now);
        var snapshot = Snapshots.of(design.script(), part.cast(), play, from);
        return engine(design).crossings(snapshot, from, to);
    }

    /** Holds and skips what a jump has passed over; the rest is due. */
    void jumped(OpenLog log, Duration from, Duration to, Map<String, Jump> choices) {
        take(log, engine(log.design()).jump(snapshot(log), from, to, choices));
    }
}
