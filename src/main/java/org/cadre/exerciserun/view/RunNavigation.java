package org.cadre.exerciserun.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** Exercises stand in the side bar of who plans, directs or plays them. */
@ApplicationScoped
class RunNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        return actor.holdsAny(Role.PROGRAMME_MANAGER, Role.MENTOR, Role.TRAINEE)
                ? List.of(new Item(250, "/exerciserun/runs", "target", "exerciserun.runs.title"))
                : List.of();
    }
}
