package org.cadre.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;

/** Looks every minute, on each node, for what is due in mentorships. */
@ApplicationScoped
class MentorshipSchedule implements StartUpStep {

    private static final Duration FIRST = Duration.ofSeconds(50);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject Jobs jobs;
    @Inject MentorshipKeeping keeping;

    @Override
    public int order() {
        return 968;
    }

    @Override
    public void run() {
        jobs.every(
                FIRST,
                PAUSE,
                "Mentorships wait to be looked at: the job failed and is repeated",
                () -> {
                    Jobs.untilNoneIsLeft(keeping::expireNext);
                    Jobs.untilNoneIsLeft(keeping::closeNext);
                    Jobs.untilNoneIsLeft(keeping::remindOfAnswerNext);
                    Jobs.untilNoneIsLeft(keeping::remindOfMeetingNext);
                    Jobs.untilNoneIsLeft(keeping::askForReviewNext);
                    Jobs.untilNoneIsLeft(keeping::forgetNotesNext);
                });
    }
}
