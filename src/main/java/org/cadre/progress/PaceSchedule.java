package org.cadre.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;

/** Counts the cohorts that have changed: at the start of a node and every ten seconds. */
@ApplicationScoped
class PaceSchedule implements StartUpStep {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Inject Jobs jobs;
    @Inject PaceCounts counts;

    @Override
    public int order() {
        return 906;
    }

    @Override
    public void run() {
        jobs.every(
                Duration.ZERO,
                PAUSE,
                "Cohorts could not be counted: the job failed and is repeated",
                () -> Jobs.untilNoneIsLeft(counts::countNext));
    }
}
