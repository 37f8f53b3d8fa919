package org.cadre.planning.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** Plans stand in the side bar of who has a part in the money of a programme. */
@ApplicationScoped
class PlanningNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        boolean finance = actor.holdsAny(Role.FINANCE_OFFICER, Role.FINANCE_APPROVER);
        return finance || actor.holdsAny(Role.PROGRAMME_MANAGER)
                ? List.of(
                        new Item(
                                finance ? 645 : 275,
                                "/planning/activities",
                                "target",
                                "planning.title"))
                : List.of();
    }
}
