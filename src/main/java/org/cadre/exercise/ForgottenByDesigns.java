package org.cadre.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Forgetting;

/** Files that wait go; designs stay, and name nobody. */
@ApplicationScoped
class ForgottenByDesigns implements Forgetting {

    @Inject DesignUploadRepository uploads;

    @Override
    public int rank() {
        return 78;
    }

    @Override
    public void forget(Erased erased) {
        uploads.forget(erased.person());
    }
}
