package org.cadre.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;

/** Looks for holders who wait for an update: at the start of a node and every minute. */
@ApplicationScoped
class UpdateSchedule implements StartUpStep {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject Jobs jobs;
    @Inject GivingUpdates giving;

    @Override
    public int order() {
        return 910;
    }

    @Override
    public void run() {
        jobs.every(
                Duration.ZERO,
                PAUSE,
                "Updates wait: the job failed and is repeated",
                () -> Jobs.untilNoneIsLeft(giving::giveNext));
    }
}
