package org.cadre.cohort;

import org.cadre.people.PersonId;
import org.cadre.people.PersonState;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A person of a cohort as its list shows one: the latest enrolment if there were several.
 *
 * @param agencyName empty for a person who serves in no agency
 * @param countryCode the country of the agency, or empty
 * @param extraTimePercent by how much the time of a quiz is longer for this person
 * @param withdrawnAt null while enrolled
 * @param withdrawnReason empty while enrolled
 */
public record EnrolledRow(
        EnrolmentId enrolment,
        PersonId person,
        String name,
        String mail,
        String agencyName,
        String countryCode,
        PersonState personState,
        EnrolmentState state,
        Instant enrolledAt,
        int extraTimePercent,
        @Nullable Instant withdrawnAt,
        String withdrawnReason) {

    public boolean isEnrolled() {
        return state == EnrolmentState.ENROLLED;
    }
}
