package org.cadre.cohort.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** The cohorts stand in the side bar of programme managers. */
@ApplicationScoped
class CohortNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        return actor.holdsAny(Role.PROGRAMME_MANAGER)
                ? List.of(new Item(200, "/cohort/cohorts", "people", "cohort.cohorts.title"))
                : List.of();
    }
}
