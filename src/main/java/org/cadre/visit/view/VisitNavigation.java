package org.cadre.visit.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.ArrayList;
import java.util.List;

/** Own visits stand in the side bar of who learns or guides, all in that of who coordinates. */
@ApplicationScoped
class VisitNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        var items = new ArrayList<Item>();
        if (actor.holdsAny(Role.MENTOR, Role.TRAINEE)) {
            items.add(new Item(131, "/visit/visits", "globe", "visit.visits.nav"));
        }
        if (actor.holdsAny(Role.PROGRAMME_MANAGER)) {
            items.add(new Item(216, "/visit/all-visits", "globe", "visit.all.nav"));
        }
        return items;
    }
}
