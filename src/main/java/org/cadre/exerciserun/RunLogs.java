package org.cadre.exerciserun;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.exercise.DesignQueries;
import org.cadre.platform.security.CurrentActor;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

/**
 * Reads and opens the logs of runs. What was folded is kept on the node and folded further; entries
 * never change, so what another node added is only missing, never different.
 */
@ApplicationScoped
class RunLogs {

    private static final int KEPT = 50;

    @Inject RunRepository runs;
    @Inject DesignQueries designs;
    @Inject CadreClock clock;
    @Inject CurrentActor current;

    private final Cache<RunId, Play> folded = Caffeine.newBuilder().maximumSize(KEPT).build();

    /** The state of play now; for reading alone. */
    Play read(RunId run) {
        var known = folded.getIfPresent(run);
        var play = continued(run, known);
        if (play != known) {
            folded.put(run, play);
        }
        return play;
    }

    /** Opens the log of a run that this transaction has locked. */
    OpenLog open(ExerciseRun run, Cast cast) {
        var known = folded.getIfPresent(run.id());
        var play = continued(run.id(), known);
        return new OpenLog(
                run,
                designs.get(run.design()),
                cast,
                play == known ? play.copy() : play,
                runs,
                clock.now(),
                current.get().id());
    }

    private Play continued(RunId run, @Nullable Play known) {
        var fresh = runs.listEntries(run, known == null ? 0 : known.length());
        if (known != null && fresh.isEmpty()) {
            return known;
        }
        var play =
                known == null
                        ? new Play(runs.listTeams(run).stream().map(RunTeam::id).toList())
                        : known.copy();
        fresh.forEach(entry -> play.add(entry.entry()));
        return play;
    }
}
