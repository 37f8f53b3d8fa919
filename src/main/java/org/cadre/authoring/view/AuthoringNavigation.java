package org.cadre.authoring.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** The desk stands in the side bar of authors and administrators. */
@ApplicationScoped
class AuthoringNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        return actor.holdsAny(Role.AUTHOR, Role.ADMINISTRATOR)
                ? List.of(new Item(700, "/authoring/desk", "pen", "authoring.desk.title"))
                : List.of();
    }
}
