package org.cadre.exerciserun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;

/**
 * Lets every node look twice a second at the runs whose clock moves. It keeps no timers: what is
 * due is asked of the log, so a node that dies takes nothing with it.
 */
@ApplicationScoped
class RunSchedule implements StartUpStep {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String FAILED = "Exercises wait: the job failed and is repeated";

    @Inject Jobs jobs;
    @Inject RunTicks ticks;

    @Override
    public int order() {
        return 950;
    }

    @Override
    public void run() {
        jobs.every(PAUSE, PAUSE, FAILED, ticks::tickAll);
    }
}
