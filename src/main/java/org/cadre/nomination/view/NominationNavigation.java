package org.cadre.nomination.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.ArrayList;
import java.util.List;

/**
 * Calls stand in the side bar of who runs and judges them; what an agency is asked, in its own. Who
 * holds no role finds the own nominations there.
 */
@ApplicationScoped
class NominationNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        var items = new ArrayList<Item>();
        if (actor.holdsAny(Role.AGENCY_FOCAL_POINT)) {
            items.add(new Item(8, "/nomination/asked", "people", "nomination.asked.title"));
        }
        if (actor.isSignedIn() && actor.grants().isEmpty()) {
            items.add(new Item(10, "/nomination/mine", "swap", "nomination.own.title"));
        }
        if (actor.holdsAny(
                Role.PROGRAMME_MANAGER, Role.VETTING_OFFICER, Role.SELECTION_COMMITTEE)) {
            items.add(new Item(210, "/nomination/calls", "swap", "nomination.calls.title"));
        }
        return items;
    }
}
