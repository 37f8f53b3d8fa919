package org.cadre.declaration.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** The bases in law stand in the side bar of who records and reads them. */
@ApplicationScoped
class DeclarationNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        return actor.holdsAny(Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR, Role.OVERSIGHT_READER)
                ? List.of(new Item(340, "/declaration/law", "lock", "declaration.law.nav"))
                : List.of();
    }
}
