package org.cadre.people;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.StartUpStep;
import org.jspecify.annotations.Nullable;

import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Forgets sessions that are over, every ten minutes. No sign-in does it on the way: a delete over a
 * range makes the sign-ins of a whole class wait for each other.
 */
@ApplicationScoped
class ExpiredSessions implements StartUpStep {

    private static final System.Logger LOG = System.getLogger(ExpiredSessions.class.getName());
    private static final int MINUTES = 10;

    @Resource ManagedScheduledExecutorService executor;

    @Inject SignInRecords records;

    private @Nullable Future<?> task;

    @Override
    public int order() {
        return 900;
    }

    @Override
    public void run() {
        task = executor.scheduleWithFixedDelay(this::forget, 1, MINUTES, TimeUnit.MINUTES);
    }

    /** What fails now is tried again; a thrown exception would end all that follow. */
    private void forget() {
        try {
            records.removeExpired();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Sessions that are over could not be forgotten", e);
        }
    }

    @PreDestroy
    void stop() {
        if (task != null) {
            task.cancel(false);
        }
    }
}
