package org.cadre.openhour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;

/** Looks every minute, on each node, for hours that come soon. */
@ApplicationScoped
class OpenHourSchedule implements StartUpStep {

    private static final Duration FIRST = Duration.ofSeconds(55);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Inject Jobs jobs;
    @Inject OpenHourKeeping keeping;

    @Override
    public int order() {
        return 971;
    }

    @Override
    public void run() {
        jobs.every(
                FIRST,
                PAUSE,
                "Hours wait to be reminded of: the job failed and is repeated",
                () -> Jobs.untilNoneIsLeft(keeping::remindNext));
        jobs.every(
                FIRST,
                DAY,
                "Old questions of hours wait to go: the job failed and is repeated",
                keeping::forgetQuestions);
    }
}
