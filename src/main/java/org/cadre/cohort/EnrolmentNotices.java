package org.cadre.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.cadre.notice.NoticeKind;
import org.cadre.notice.Notices;

import java.util.List;

/** Tells those who are enrolled. */
@ApplicationScoped
class EnrolmentNotices {

    @Inject Notices notices;
    @Inject CohortRepository cohorts;

    void enrolled(@Observes CohortEvents.TraineeEnrolled event) {
        notices.tell(
                event.person(),
                NoticeKind.ENROLLED,
                event.enrolment().id(),
                List.of(cohorts.get(event.cohort()).name()));
    }
}
