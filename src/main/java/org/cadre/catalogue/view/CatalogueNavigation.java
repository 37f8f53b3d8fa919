package org.cadre.catalogue.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** Programmes stand in the side bar of administrators. */
@ApplicationScoped
class CatalogueNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        return actor.holdsAny(Role.ADMINISTRATOR)
                ? List.of(
                        new Item(
                                315,
                                "/catalogue/programmes",
                                "target",
                                "catalogue.programmes.title"))
                : List.of();
    }
}
