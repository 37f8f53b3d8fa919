package org.cadre.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;
import org.cadre.selection.panel.FairSelection;
import org.cadre.selection.panel.Outcome;
import org.cadre.selection.panel.Watcher;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Looks for the panels of selections that wait, one at a time on a node and outside any
 * transaction.
 */
@ApplicationScoped
class ComputingWork {

    private static final System.Logger LOG = System.getLogger(ComputingWork.class.getName());

    private static final long PAUSE_NANOS = 1_000_000_000L;

    @Inject Computing computing;
    @Inject MeasureSettings settings;

    private final AtomicBoolean works = new AtomicBoolean();

    void run() {
        if (works.compareAndSet(false, true)) {
            try {
                Jobs.untilNoneIsLeft(this::step);
            } finally {
                works.set(false);
            }
        }
    }

    private boolean step() {
        var due = computing.findDue();
        due.flatMap(computing::claim).ifPresent(this::find);
        return due.isPresent();
    }

    /** Writes how far a search is, from time to time. */
    private Watcher watcher(Computing.Task task, long begin) {
        var told = new AtomicLong(begin);
        return (settled, types) -> {
            long now = System.nanoTime();
            if (now - told.get() >= PAUSE_NANOS) {
                told.set(now);
                computing.reach(task, settled, types);
            }
        };
    }

    private Optional<SealedBox> box(Computing.Task task, Outcome outcome) {
        return !task.declared().isEmpty() && outcome instanceof Outcome.Feasible feasible
                ? Optional.of(MeasureSearch.of(task, feasible.panels(), settings.least()))
                : Optional.empty();
    }

    void find(Computing.Task task) {
        try {
            long begin = System.nanoTime();
            var quotas = task.rules().stream().map(Rule::quota).toList();
            var outcome = FairSelection.of(task.pool(), quotas, task.seats(), watcher(task, begin));
            double seconds = (System.nanoTime() - begin) / 1e9;
            computing.keep(task, outcome, box(task, outcome), seconds);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Panels of selection " + task.selection() + " failed", e);
            computing.fail(task);
        }
    }
}
