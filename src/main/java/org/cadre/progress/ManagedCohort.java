package org.cadre.progress;

import org.cadre.cohort.CohortDetail;

/**
 * A cohort as its manager's overview shows it.
 *
 * @param due how many modules everybody should have completed by now
 * @param behind how many people have not completed all of them
 */
public record ManagedCohort(CohortDetail cohort, int due, int behind) {

    public int onPlan() {
        return cohort.taken() - behind;
    }
}
