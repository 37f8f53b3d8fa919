package org.cadre.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Forgetting;

import java.util.List;

/** What somebody declared goes whatever certificate there is. */
@ApplicationScoped
class ForgottenByDeclarations implements Forgetting {

    @Inject DeclarationRepository declarations;

    @Override
    public int rank() {
        return 90;
    }

    @Override
    public void forget(Erased erased) {
        declarations.delete(List.of(erased.person()));
    }
}
