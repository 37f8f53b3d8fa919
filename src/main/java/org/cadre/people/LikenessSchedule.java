package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;

/** Compares new names and addresses: at the start of a node and every ten seconds. */
@ApplicationScoped
class LikenessSchedule implements StartUpStep {

    private static final Duration PAUSE = Duration.ofSeconds(10);

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
                "Names could not be compared: the job failed and is repeated",
                () -> Jobs.untilNoneIsLeft(() -> keys.areWaiting() && keys.writeNext()));
    }
}
