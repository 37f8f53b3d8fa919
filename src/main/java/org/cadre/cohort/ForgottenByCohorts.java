package org.cadre.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Forgetting;
import org.cadre.people.PersonId;

/** Enrolments end; why somebody was withdrawn goes. */
@ApplicationScoped
class ForgottenByCohorts implements Forgetting {

    @Inject CohortRepository cohorts;

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public void stop(PersonId person) {
        cohorts.lockEnrolmentsOf(person);
        cohorts.lockCohortsOf(person);
    }

    @Override
    public void forget(Erased erased) {
        cohorts.forget(erased);
        cohorts.countTakenOf(erased.person());
    }
}
