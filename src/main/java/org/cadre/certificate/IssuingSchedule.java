package org.cadre.certificate;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.cadre.certificate.CertificateEvents.AwardMade;
import org.cadre.platform.startup.StartUpStep;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets certificates be made at once after the award, and every 15 seconds what is left waiting. */
@ApplicationScoped
class IssuingSchedule implements StartUpStep {

    private static final int SECONDS = 15;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService executor;

    @Inject IssuingWork work;

    private Future<?> timer;

    @Override
    public int order() {
        return 900;
    }

    @Override
    public void run() {
        timer = executor.scheduleWithFixedDelay(work::run, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void awarded(@Observes(during = TransactionPhase.AFTER_SUCCESS) AwardMade event) {
        executor.execute(work::run);
    }

    @PreDestroy
    void stop() {
        if (timer != null) {
            timer.cancel(false);
        }
    }
}
