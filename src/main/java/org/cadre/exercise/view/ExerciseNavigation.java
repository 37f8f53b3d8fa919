package org.cadre.exercise.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** The designs of exercises stand in the side bar of authors. */
@ApplicationScoped
class ExerciseNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        return actor.holdsAny(Role.AUTHOR)
                ? List.of(new Item(710, "/exercise/designs", "target", "exercise.designs.title"))
                : List.of();
    }
}
