package org.cadre.exerciserun;

import jakarta.inject.Inject;

import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.List;

/**
 * What the clock alone brings about: due injects, decisions whose time ran out, what seats do that
 * Cadre plays.
 */
@UseCase
public class Ticking {

    @Inject RunRepository runs;
    @Inject RunLogs logs;
    @Inject Advancing advancing;
    @Inject CadreClock clock;

    /** Runs whose clock moves and for which something is due now. */
    @Internal
    public List<RunId> listDue() {
        return runs.listRunning().stream()
                .filter(run -> advancing.isAnythingDue(run, logs.read(run.id()), clock.now()))
                .map(ExerciseRun::id)
                .toList();
    }

    /** Adds to the log what is due; where another node was quicker, there is nothing left. */
    @Internal
    public void tick(RunId id) {
        var run = runs.lock(id);
        if (run.state() == RunState.RUNNING) {
            var log = logs.open(run, runs.cast(id));
            advancing.advance(log);
            advancing.simulate(log);
        }
    }
}
