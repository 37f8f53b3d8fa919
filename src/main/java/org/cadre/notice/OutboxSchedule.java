package org.cadre.notice;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.CannotStart;
import org.cadre.platform.startup.MailSettings;
import org.cadre.platform.startup.StartUpStep;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Looks into the outbox every few seconds, on each node, where mail is set up. */
@ApplicationScoped
class OutboxSchedule implements StartUpStep {

    private static final int SECONDS = 3;

    @Resource ManagedScheduledExecutorService executor;

    @Inject OutboxWork work;
    @Inject MailSettings settings;

    private final List<Future<?>> timers = new ArrayList<>();

    @Override
    public int order() {
        return 910;
    }

    @Override
    public void run() {
        if (settings.reachesPeople() && !settings.from().matches("[^@\\s<>]+@[^@\\s<>]+")) {
            throw new CannotStart(
                            "CADRE_SMTP_HOST is set, but CADRE_MAIL_FROM is no mail address: let it"
                                    + " name the one that mails of Cadre come from.")
                    .logged();
        }
        if (settings.isSetUp()) {
            timers.add(executor.scheduleWithFixedDelay(work::run, 0, SECONDS, TimeUnit.SECONDS));
            timers.add(executor.scheduleWithFixedDelay(work::forgetOld, 1, 60, TimeUnit.MINUTES));
        }
    }

    @PreDestroy
    void stop() {
        timers.forEach(timer -> timer.cancel(false));
    }
}
