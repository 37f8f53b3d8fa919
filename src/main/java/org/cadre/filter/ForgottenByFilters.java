package org.cadre.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Forgetting;

@ApplicationScoped
class ForgottenByFilters implements Forgetting {

    @Inject SavedFilterRepository filters;

    @Override
    public int rank() {
        return 80;
    }

    @Override
    public void forget(Erased erased) {
        filters.forget(erased.person());
    }
}
