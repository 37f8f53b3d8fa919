package org.cadre.selection.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** Selections stand in the side bar of those who run, keep and oversee them. */
@ApplicationScoped
class SelectionNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        return actor.holdsAny(
                        Role.PROGRAMME_MANAGER, Role.SELECTION_COMMITTEE, Role.OVERSIGHT_READER)
                ? List.of(
                        new Item(
                                212,
                                "/selection/selections",
                                "target",
                                "selection.selections.title"))
                : List.of();
    }
}
