package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The account: nothing is left but its id, the roles that were held, and that it is erased. */
@ApplicationScoped
class ForgottenByPeople implements Forgetting {

    @Inject PersonRepository people;
    @Inject ErasedRepository erasing;

    @Override
    public int rank() {
        return 90;
    }

    @Override
    public void forget(Erased erased) {
        var person = people.lock(erased.person());
        erasing.forgetImportedRows(person);
        person.erase(erased.at());
        erasing.forgetAccount(erased.person(), erased.at());
    }
}
