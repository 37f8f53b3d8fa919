package org.cadre.people;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import org.cadre.platform.security.Actor;
import org.cadre.platform.security.CurrentActor;
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

    @Inject Round round;

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
            round.forget();
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

    /** One round; a timer has no request, and a use case asks who acts in one. */
    @ApplicationScoped
    static class Round {

        @Inject SignInRecords records;
        @Inject CurrentActor current;

        @ActivateRequestContext
        void forget() {
            current.is(Actor.system());
            records.removeExpired();
        }
    }
}
