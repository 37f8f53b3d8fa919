package org.cadre.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.lang.System.Logger.Level;
import java.time.Duration;

/** Every half minute Cadre hands in the attempts whose time is up. */
@ApplicationScoped
class HandingInOver implements StartUpStep {

    private static final System.Logger LOG = System.getLogger(HandingInOver.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 100;

    @Inject Jobs jobs;
    @Inject Quizzes quizzes;

    @Override
    public int order() {
        return 900;
    }

    @Override
    public void run() {
        jobs.every(PAUSE, PAUSE, "Attempts whose time is up could not be read", this::handIn);
    }

    /** Each attempt has its own transaction, so that one that fails stops no other. */
    private void handIn() {
        for (var attempt : quizzes.listOver(AT_ONCE)) {
            try {
                quizzes.handInOver(attempt);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Attempt " + attempt + " could not be handed in", e);
            }
        }
    }
}
