package org.cadre.safeguarding.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** The focal points have one list. */
@ApplicationScoped
class SafeguardingNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        return actor.holdsAny(Role.SAFEGUARDING)
                ? List.of(new Item(6, "/safeguarding/cases", "lock", "safeguarding.cases.title"))
                : List.of();
    }
}
