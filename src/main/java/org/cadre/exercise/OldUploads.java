package org.cadre.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;

/** Lets go of files that wait for their confirmation too long, every hour. */
@ApplicationScoped
class OldUploads implements StartUpStep {

    @Inject Jobs jobs;
    @Inject DesignUploads uploads;

    @Override
    public int order() {
        return 900;
    }

    @Override
    public void run() {
        jobs.every(
                Duration.ofMinutes(2),
                Duration.ofHours(1),
                "Files of designs that nobody confirmed could not be removed",
                () -> uploads.removeOld());
    }
}
