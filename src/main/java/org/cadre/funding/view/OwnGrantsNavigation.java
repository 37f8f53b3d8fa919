package org.cadre.funding.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** The contact of a donor has one page. */
@ApplicationScoped
class OwnGrantsNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        return actor.holdsAny(Role.DONOR_CONTACT)
                ? List.of(new Item(660, "/funding/own-grants", "coin", "funding.ownGrants.title"))
                : List.of();
    }
}
