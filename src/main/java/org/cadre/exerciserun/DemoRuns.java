package org.cadre.exerciserun;

import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Lets an exercise have been held in the past; for the demonstration only. */
@UseCase
public class DemoRuns {

    @Inject RunRepository runs;
    @Inject RunLogs logs;
    @Inject Advancing advancing;

    /** Starts the clock of a run that is ready, as its director did then. */
    @Internal
    public HeldRun start(RunId id, PersonId director, Instant at) {
        var run = runs.lock(id);
        var log = logs.open(run, runs.cast(id)).at(at, Optional.of(director.id()));
        log.add(EntryKind.STARTED, "", Map.of());
        run.become(RunState.RUNNING);
        var held = new HeldRun(log, advancing, director);
        advancing.advance(log);
        return held;
    }
}
