package org.cadre.afteraction.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.ArrayList;
import java.util.List;

/**
 * Corrective actions stand in the side bar of who plans exercises, the desk first in a mentor's;
 * only the home of a manager stands before it.
 */
@ApplicationScoped
class AfterActionNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        var items = new ArrayList<Item>();
        if (actor.holdsAny(Role.MENTOR)) {
            items.add(new Item(7, "/afteraction/desk", "home", "afteraction.desk.nav"));
        }
        if (actor.holdsAny(Role.PROGRAMME_MANAGER, Role.MENTOR)) {
            items.add(new Item(260, "/afteraction/actions", "check", "afteraction.actions.title"));
        }
        return items;
    }
}
