package org.cadre.progress.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Home, modules and notes stand in the trainee's side bar, the overview in the manager's. */
@ApplicationScoped
class ProgressNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        var items = new ArrayList<Item>();
        if (actor.holdsAny(Role.PROGRAMME_MANAGER)) {
            items.add(new Item(5, "/progress/overview", "home", "progress.overview.nav"));
        }
        if (actor.holdsAny(Role.TRAINEE) && !actor.isSystem()) {
            items.add(new Item(10, "/progress/home", "home", "progress.home.nav"));
            items.add(new Item(20, "/progress/modules", "book", "progress.modules.nav"));
            items.add(new Item(25, "/progress/notes", "pen", "progress.notes.nav"));
        }
        return items;
    }

    @Override
    public Optional<String> search(Actor actor) {
        return actor.holdsAny(Role.TRAINEE) && !actor.isSystem()
                ? Optional.of("/progress/search")
                : Optional.empty();
    }
}
