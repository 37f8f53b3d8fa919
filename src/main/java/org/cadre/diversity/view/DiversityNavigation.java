package org.cadre.diversity.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** Figures stand in the side bar of who runs or oversees a programme. */
@ApplicationScoped
class DiversityNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        return actor.holdsAny(Role.PROGRAMME_MANAGER, Role.OVERSIGHT_READER)
                ? List.of(new Item(230, "/diversity/figures", "bars", "diversity.figures.title"))
                : List.of();
    }
}
