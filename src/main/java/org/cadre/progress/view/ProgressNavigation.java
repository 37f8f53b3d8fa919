package org.cadre.progress.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;
import java.util.Optional;

/** Home, modules and notes stand in the trainee's side bar. */
@ApplicationScoped
class ProgressNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        return actor.holdsAny(Role.TRAINEE) && !actor.isSystem()
                ? List.of(
                        new Item(10, "/progress/home", "home", "progress.home.nav"),
                        new Item(20, "/progress/modules", "book", "progress.modules.nav"),
                        new Item(25, "/progress/notes", "pen", "progress.notes.nav"))
                : List.of();
    }

    @Override
    public Optional<String> search(Actor actor) {
        return actor.holdsAny(Role.TRAINEE) && !actor.isSystem()
                ? Optional.of("/progress/search")
                : Optional.empty();
    }
}
