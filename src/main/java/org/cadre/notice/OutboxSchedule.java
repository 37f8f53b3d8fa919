package org.cadre.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.CannotStart;
import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.MailSettings;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;

/** Looks into the outbox every few seconds, on each node, where mail is set up. */
@ApplicationScoped
class OutboxSchedule implements StartUpStep {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    @Inject Jobs jobs;
    @Inject OutboxWork work;
    @Inject MailSettings settings;

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
            jobs.every(
                    Duration.ZERO, PAUSE, "Mails wait: the job failed and is repeated", work::run);
            jobs.every(
                    Duration.ofMinutes(1),
                    Duration.ofHours(1),
                    "Old mails could not be forgotten",
                    work::forgetOld);
        }
    }
}
