package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;

/**
 * Forgets sessions that are over, every ten minutes. No sign-in does it on the way: a delete over a
 * range makes the sign-ins of a whole class wait for each other.
 */
@ApplicationScoped
class ExpiredSessions implements StartUpStep {

    @Inject Jobs jobs;
    @Inject SignInRecords records;

    @Override
    public int order() {
        return 900;
    }

    @Override
    public void run() {
        jobs.every(
                Duration.ofMinutes(1),
                Duration.ofMinutes(10),
                "Sessions that are over could not be forgotten",
                () -> records.removeExpired());
    }
}
