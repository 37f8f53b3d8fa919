package org.cadre.assessment;

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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Every half minute Cadre hands in the attempts whose time is up. */
@ApplicationScoped
class HandingInOver implements StartUpStep {

    private static final System.Logger LOG = System.getLogger(HandingInOver.class.getName());
    private static final int SECONDS = 30;
    private static final int AT_ONCE = 100;

    @Resource ManagedScheduledExecutorService executor;

    @Inject Round round;

    private @Nullable ScheduledFuture<?> task;

    @Override
    public int order() {
        return 900;
    }

    @Override
    public void run() {
        task = executor.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** What fails now is tried again at the next round; a thrown exception would end them all. */
    private void tick() {
        try {
            round.handIn();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Attempts whose time is up could not be read", e);
        }
    }

    @PreDestroy
    void stop() {
        if (task != null) {
            task.cancel(false);
        }
    }

    /** One round; each attempt has its own transaction, so that one that fails stops no other. */
    @ApplicationScoped
    static class Round {

        @Inject Quizzes quizzes;
        @Inject CurrentActor current;

        @ActivateRequestContext
        void handIn() {
            current.is(Actor.system());
            for (var attempt : quizzes.listOver(AT_ONCE)) {
                try {
                    quizzes.handInOver(attempt);
                } catch (RuntimeException e) {
                    LOG.log(Level.WARNING, "Attempt " + attempt + " could not be handed in", e);
                }
            }
        }
    }
}
