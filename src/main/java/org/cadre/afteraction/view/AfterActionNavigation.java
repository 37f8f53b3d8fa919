package org.cadre.afteraction.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** Corrective actions stand in the side bar of who plans exercises. */
@ApplicationScoped
class AfterActionNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        return actor.holdsAny(Role.PROGRAMME_MANAGER, Role.MENTOR)
                ? List.of(
                        new Item(260, "/afteraction/actions", "check", "afteraction.actions.title"))
                : List.of();
    }
}
