package org.cadre.afteraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;

/** Looks every quarter of an hour, on each node, for corrective actions that are late. */
@ApplicationScoped
class EscalationSchedule implements StartUpStep {

    private static final Duration FIRST = Duration.ofSeconds(25);
    private static final Duration PAUSE = Duration.ofMinutes(15);

    @Inject Jobs jobs;
    @Inject Escalating escalating;

    @Override
    public int order() {
        return 960;
    }

    @Override
    public void run() {
        jobs.every(
                FIRST,
                PAUSE,
                "Late actions wait to be told: the job failed and is repeated",
                () -> Jobs.untilNoneIsLeft(escalating::tellNext));
    }
}
