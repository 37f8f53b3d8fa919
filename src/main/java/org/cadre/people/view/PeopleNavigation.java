package org.cadre.people.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** People and agencies stand in the side bar of administrators. */
@ApplicationScoped
class PeopleNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        return actor.holdsAny(Role.ADMINISTRATOR)
                ? List.of(
                        new Item(300, "/people/people", "people", "people.people.title"),
                        new Item(310, "/people/agencies", "build", "people.agencies.title"),
                        new Item(320, "/people/sign-in-help", "key", "people.sign-in-help.title"))
                : List.of();
    }
}
