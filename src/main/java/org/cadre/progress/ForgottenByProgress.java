package org.cadre.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Forgetting;
import org.cadre.people.PersonId;

/**
 * Everything goes but the completions on which certificates rest. Without the start of a module
 * every later step in it finds that nobody learns here.
 */
@ApplicationScoped
class ForgottenByProgress implements Forgetting {

    @Inject ForgottenRepository forgotten;
    @Inject PaceCounts counts;

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public void stop(PersonId person) {
        forgotten.lockStarts(person);
    }

    @Override
    public void forget(Erased erased) {
        forgotten.forget(erased);
        counts.changed(erased.person());
    }
}
