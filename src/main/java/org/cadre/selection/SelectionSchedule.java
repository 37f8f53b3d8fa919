package org.cadre.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.cadre.nomination.NominationEvents;
import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;

/** What each node does for selections: finds panels that are asked for, ends offers in time. */
@ApplicationScoped
class SelectionSchedule implements StartUpStep {

    private static final Duration FIRST = Duration.ofSeconds(40);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final String FAILED = "Selections wait: the job failed and is repeated";

    @Inject Jobs jobs;
    @Inject ComputingWork work;
    @Inject OfferKeeping keeping;
    @Inject MeasureSettings settings;

    @Override
    public int order() {
        return 970;
    }

    @Override
    public void run() {
        settings.least();
        jobs.every(FIRST, PAUSE, FAILED, work::run);
        jobs.every(
                FIRST,
                PAUSE,
                FAILED,
                () -> {
                    Jobs.untilNoneIsLeft(keeping::endNext);
                    Jobs.untilNoneIsLeft(keeping::remindNext);
                    Jobs.untilNoneIsLeft(keeping::endOver);
                });
    }

    void answered(
            @Observes(during = TransactionPhase.AFTER_SUCCESS)
                    NominationEvents.AppealAnswered event) {
        if (event.upheld()) {
            jobs.soon(FAILED, () -> keeping.offerToUpheld(event.nomination()));
        }
    }

    void asked(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) SelectionEvents.PanelsAsked event) {
        jobs.soon(FAILED, work::run);
    }
}
