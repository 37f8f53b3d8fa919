package org.cadre.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;

/** Looks every minute, on each node, for what is due in visits. */
@ApplicationScoped
class VisitSchedule implements StartUpStep {

    private static final Duration FIRST = Duration.ofSeconds(50);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject Jobs jobs;
    @Inject VisitKeeping keeping;

    @Override
    public int order() {
        return 969;
    }

    @Override
    public void run() {
        jobs.every(
                FIRST,
                PAUSE,
                "Visits wait to be looked at: the job failed and is repeated",
                () -> Jobs.untilNoneIsLeft(keeping::remindNext));
    }
}
