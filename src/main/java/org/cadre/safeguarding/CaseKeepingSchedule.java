package org.cadre.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;

/** Deletes old cases every day, on each node. */
@ApplicationScoped
class CaseKeepingSchedule implements StartUpStep {

    private static final Duration FIRST = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofDays(1);

    @Inject Jobs jobs;
    @Inject CaseKeeping keeping;

    @Override
    public int order() {
        return 966;
    }

    @Override
    public void run() {
        jobs.every(
                FIRST,
                PAUSE,
                "Old cases could not be deleted; tried again tomorrow",
                keeping::deleteOld);
    }
}
