package org.cadre.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;

/** Looks every quarter of an hour, on each node, for holders who are to be told of an end. */
@ApplicationScoped
class EndSchedule implements StartUpStep {

    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMinutes(15);

    @Inject Jobs jobs;
    @Inject TellingEnds telling;

    @Override
    public int order() {
        return 910;
    }

    @Override
    public void run() {
        jobs.every(
                FIRST,
                PAUSE,
                "Holders wait to be told of an end: the job failed and is repeated",
                () -> Jobs.untilNoneIsLeft(telling::tellNext));
    }
}
