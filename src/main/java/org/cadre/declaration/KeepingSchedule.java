package org.cadre.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;

/** Deletes old declarations every day, on each node. */
@ApplicationScoped
class KeepingSchedule implements StartUpStep {

    private static final Duration FIRST = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofDays(1);

    @Inject Jobs jobs;
    @Inject Keeping keeping;

    @Override
    public int order() {
        return 965;
    }

    @Override
    public void run() {
        keeping.months();
        jobs.every(
                FIRST,
                PAUSE,
                "Old declarations could not be deleted; tried again tomorrow",
                keeping::deleteOld);
    }
}
