package org.cadre.livesession.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** Live sessions stand in the side bar of who plans them, and the own ones of who learns. */
@ApplicationScoped
class SessionNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        if (actor.holdsAny(Role.PROGRAMME_MANAGER)) {
            return List.of(item("/livesession/sessions"));
        }
        return actor.holdsAny(Role.TRAINEE, Role.MENTOR)
                ? List.of(item("/livesession/own"))
                : List.of();
    }

    private static Item item(String page) {
        return new Item(240, page, "cal", "livesession.nav");
    }
}
