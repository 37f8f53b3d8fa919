package org.cadre.diversity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;

import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;

/** Protects and audits until nothing waits, one release at a time on a node. */
@ApplicationScoped
public class ReleaseWork {

    private static final System.Logger LOG = System.getLogger(ReleaseWork.class.getName());

    @Inject Releasing releasing;

    private final Semaphore worker = new Semaphore(1);
    private final SecureRandom secret = new SecureRandom();

    public void run() {
        if (!worker.tryAcquire()) {
            return;
        }
        try {
            Jobs.untilNoneIsLeft(this::step);
        } finally {
            worker.release();
        }
    }

    private boolean step() {
        var due = releasing.findDue();
        due.flatMap(releasing::claim).ifPresent(this::work);
        return due.isPresent();
    }

    private void work(ReleaseTask task) {
        try {
            releasing.keep(task, make(task));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Release " + task.release() + " failed, tried again", e);
            releasing.fail(task);
        }
    }

    private Making make(ReleaseTask task) {
        var proving =
                new Proving(
                        task.own(),
                        task.populations(),
                        task.earlier(),
                        task.shapes(),
                        task.thresholds(),
                        secret);
        return task.last() == null ? proving.make(task.method()) : proving.auditLast(task.last());
    }
}
