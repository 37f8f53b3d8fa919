package org.cadre.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Forgetting;

/** Spreadsheets that wait go. */
@ApplicationScoped
class ForgottenByImports implements Forgetting {

    @Inject ImportRepository imports;

    @Override
    public int rank() {
        return 79;
    }

    @Override
    public void forget(Erased erased) {
        imports.forget(erased.person());
    }
}
