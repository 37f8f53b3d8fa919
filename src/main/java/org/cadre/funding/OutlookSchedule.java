package org.cadre.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;

/** Counts the programmes whose money has changed: at the start of a node and every ten seconds. */
@ApplicationScoped
class OutlookSchedule implements StartUpStep {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Inject Jobs jobs;
    @Inject Outlooks outlooks;

    @Override
    public int order() {
        return 907;
    }

    @Override
    public void run() {
        jobs.every(
                Duration.ZERO,
                PAUSE,
                "Continuity of programmes could not be counted: the job failed and is repeated",
                () -> Jobs.untilNoneIsLeft(outlooks::countNext));
    }
}
