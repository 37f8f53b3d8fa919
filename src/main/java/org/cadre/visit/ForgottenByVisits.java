package org.cadre.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Forgetting;
import org.cadre.people.PersonId;

/**
 * Visits that are ahead are called off; the own logs go, and whom to call. That there was a visit
 * stays, with an account without a name.
 */
@ApplicationScoped
class ForgottenByVisits implements Forgetting {

    @Inject VisitRepository visits;

    @Override
    public int rank() {
        return 29;
    }

    @Override
    public void stop(PersonId person) {
        for (var hosted : visits.listOf(person, Integer.MAX_VALUE)) {
            var visit = visits.lock(hosted.visit().id());
            if (visit.state().isAhead()) {
                visit.end(VisitState.CANCELLED, "");
            }
        }
    }

    @Override
    public void forget(Erased erased) {
        visits.logsOf(erased.person()).forEach(visits::remove);
        visits.visitorsOf(erased.person()).forEach(Visitor::forget);
    }
}
