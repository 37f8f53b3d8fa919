package org.cadre.exerciserun;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.scenario.Inject.Jump;
import org.cadre.time.CadreClock;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;

/**
 * Moves the one clock of a run. Only its director may, but whoever looks after safety may stop it
 * too. Every move is an entry of the log; what becomes due by it is released in the same act.
 */
@UseCase
public class DirectingRuns {

    @Inject RunRepository runs;
    @Inject RunAccess access;
    @Inject RunLogs logs;
    @Inject Advancing advancing;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** A run is made ready before it starts. */
    public static final class RunIsNotMadeReady extends Refusal {}

    /** The clock has been started already. */
    public static final class ClockHasStarted extends Refusal {}

    /** The clock does not run: it was not started, or it pauses. */
    public static final class ClockDoesNotRun extends Refusal {}

    /** The clock runs: only a paused one is resumed. */
    public static final class ClockRuns extends Refusal {}

    /** The exercise has ended; its clock stands for good. */
    public static final class RunIsOver extends Refusal {}

    /** A jump goes forward; arguments: what the clock shows and where it should go. */
    public static final class JumpGoesBack extends WrongValue {
        JumpGoesBack(String shows, String to) {
            super("to", shows, to);
        }
    }

    /** The rate is from a tenth to a hundred, with three decimal places at most. */
    public static final class RateIsOutOfRange extends WrongValue {
        RateIsOutOfRange() {
            super("rate");
        }
    }

    /** A run forks at an entry before its end; argument: the last one that does. */
    public static final class NoSuchEntry extends WrongValue {
        NoSuchEntry(int last) {
            super("", last);
        }
    }

    /** Only a run that has ended is closed. */
    public static final class RunHasNotEnded extends Refusal {}

    /** Starts the clock. Refuses with {@link RunIsNotMadeReady} and {@link ClockHasStarted}. */
    @SignedIn
    public void start(RunId id) {
        var part = access.lockToDirect(id);
        if (part.run().state() == RunState.PLANNED) {
            throw new RunIsNotMadeReady();
        }
        move(part, EntryKind.STARTED, RunState.RUNNING, Map.of());
    }

    /** Stops the clock until it is resumed; nothing becomes due and no time to decide runs out. */
    @SignedIn
    public void pause(RunId id, String reason) {
        var part = access.lock(id);
        if (!part.directs() && !part.duties().contains(StaffDuty.SAFETY)) {
            throw RunAccess.nothing(id);
        }
        move(part, EntryKind.PAUSED, RunState.PAUSED, Map.of("reason", reason.strip()));
    }

    /** Lets the clock go on. Refuses with {@link ClockRuns}. */
    @SignedIn
    public void resume(RunId id) {
        move(access.lockToDirect(id), EntryKind.RESUMED, RunState.RUNNING, Map.of());
    }

    /** Lets exercise time pass faster or slower than real time, from 0.1 to 100 times. */
    @SignedIn
    public void setRate(RunId id, BigDecimal rate) {
        var part = access.lockToDirect(id);
        move(part, EntryKind.RATE_SET, part.run().state(), Map.of("rate", rate.toPlainString()));
    }

    /**
     * Moves the clock forward. What lies between is released, held or skipped as {@code choices}
     * say by inject, and as the script says where they are silent. Refuses with {@link
     * JumpGoesBack}.
     */
    @SignedIn
    public void jump(RunId id, Duration to, Map<String, Jump> choices, String reason) {
        var part = access.lockToDirect(id);
        var log = logs.open(part.run(), part.cast());
        advancing.advance(log);
        var from = log.offset();
        tell(
                log,
                log.add(
                        EntryKind.JUMPED,
                        "",
                        Map.of("to", to.toString(), "reason", reason.strip())));
        advancing.jumped(log, from, to, choices);
        advancing.advance(log);
    }

    /** Ends the exercise: players answer no more, evaluators finish. */
    @SignedIn
    public void end(RunId id, String reason) {
        var part = access.lockToDirect(id);
        move(part, EntryKind.ENDED, RunState.ENDED, Map.of("reason", reason.strip()));
    }

    private void move(
            RunAccess.Part part, EntryKind kind, RunState next, Map<String, String> facts) {
        var run = part.run();
        if (run.state() == RunState.CANCELLED) {
            throw new RunIsOver();
        }
        var log = logs.open(run, part.cast());
        advancing.advance(log);
        tell(log, log.add(kind, "", facts));
        run.become(next);
        advancing.advance(log);
    }

    private void tell(OpenLog log, RunEntry entry) {
        events.fire(log.event(entry));
    }

    /** Freezes a run that has ended: nothing is added to its log any more. */
    @SignedIn
    public void close(RunId id) {
        var run = access.lockToDirect(id).run();
        if (run.state() != RunState.ENDED) {
            throw new RunHasNotEnded();
        }
        run.close(clock.now());
        events.fire(new RunEvents.RunClosed(id, run.chain(), clock.now()));
    }

    /**
     * Begins a second run where this one stood after an entry: the same teams, seats and staff, the
     * log up to there, the clock paused. This is how play goes back. Refuses with {@link
     * NoSuchEntry}.
     */
    @SignedIn
    public RunId fork(RunId id, int entry, String title) {
        var run = access.lockToDirect(id).run();
        if (entry < 1 || entry > run.entries()) {
            throw new NoSuchEntry(run.entries());
        }
        var fork = new Forking(runs, clock.now()).fork(run, entry, title);
        events.fire(new RunEvents.RunForked(fork, id, entry, clock.now()));
        return fork;
    }
}
