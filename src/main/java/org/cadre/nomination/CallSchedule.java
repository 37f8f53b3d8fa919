package org.cadre.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;

/** Looks every minute, on each node, for calls whose deadline is near or over. */
@ApplicationScoped
class CallSchedule implements StartUpStep {

    private static final Duration FIRST = Duration.ofSeconds(35);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject Jobs jobs;
    @Inject CallKeeping keeping;

    @Override
    public int order() {
        return 965;
    }

    @Override
    public void run() {
        jobs.every(
                FIRST,
                PAUSE,
                "Calls wait to be closed: the job failed and is repeated",
                () -> {
                    Jobs.untilNoneIsLeft(keeping::closeNext);
                    Jobs.untilNoneIsLeft(keeping::remindNext);
                });
    }
}
