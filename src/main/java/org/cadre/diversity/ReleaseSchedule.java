package org.cadre.diversity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;

/** Lets releases be computed at once; what is left waiting is taken up every 15 seconds. */
@ApplicationScoped
class ReleaseSchedule implements StartUpStep {

    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final String FAILED = "Releases wait: the job failed and is repeated";

    @Inject Jobs jobs;
    @Inject ReleaseWork work;
    @Inject ReleaseSettings settings;

    @Override
    public int order() {
        return 970;
    }

    @Override
    public void run() {
        settings.check();
        jobs.every(FIRST, PAUSE, FAILED, work::run);
    }

    void requested(
            @Observes(during = TransactionPhase.AFTER_SUCCESS)
                    DiversityEvents.ReleaseRequested event) {
        jobs.soon(FAILED, work::run);
    }

    void approved(
            @Observes(during = TransactionPhase.AFTER_SUCCESS)
                    DiversityEvents.ReleaseApproved event) {
        jobs.soon(FAILED, work::run);
    }
}
