package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;

/** Looks for accounts without keys to compare: at the start of a node and every minute. */
@ApplicationScoped
class LikenessSchedule implements StartUpStep {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject Jobs jobs;
    @Inject LikenessKeys keys;

    @Override
    public int order() {
        return 905;
    }

    @Override
    public void run() {
        jobs.every(
                Duration.ZERO,
                PAUSE,
                "Keys of names are missing: the job failed and is repeated",
                () -> Jobs.untilNoneIsLeft(keys::writeNext));
    }
}
