package org.cadre.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Forgetting;
import org.cadre.people.PersonId;

/**
 * Nominations that wait end; of those that were decided, what was written of the person goes. The
 * steps stay, since a selection has to be accounted for; they lead to an account without a name.
 */
@ApplicationScoped
class ForgottenByNominations implements Forgetting {

    @Inject NominationRepository nominations;
    @Inject Steps steps;

    @Override
    public int rank() {
        return 25;
    }

    @Override
    public void stop(PersonId person) {
        nominations.lockOf(person).stream()
                .filter(each -> !each.state().isOver())
                .filter(each -> each.state() != NominationState.DRAFT)
                .forEach(each -> steps.moveByRule(each, NominationState.WITHDRAWN, ""));
    }

    @Override
    public void forget(Erased erased) {
        nominations.forget(erased.person());
    }
}
