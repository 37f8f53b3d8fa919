package org.cadre.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Forgetting;

@ApplicationScoped
class ForgottenByOffline implements Forgetting {

    @Inject TakenStepRepository steps;

    @Override
    public int rank() {
        return 75;
    }

    @Override
    public void forget(Erased erased) {
        steps.forget(erased.person());
    }
}
