package org.cadre.certificate;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.StartUpStep;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Looks for holders who wait for an update: at the start of a node and every minute. */
@ApplicationScoped
class UpdateSchedule implements StartUpStep {

    private static final int SECONDS = 60;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService executor;

    @Inject UpdateWork work;

    private @Nullable Future<?> timer;

    @Override
    public int order() {
        return 910;
    }

    @Override
    public void run() {
        timer = executor.scheduleWithFixedDelay(work::run, 0, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (timer != null) {
            timer.cancel(false);
        }
    }
}
