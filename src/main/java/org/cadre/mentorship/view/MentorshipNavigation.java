package org.cadre.mentorship.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.ArrayList;
import java.util.List;

/** Mentees stand in the side bar of a mentor, cycles in that of who coordinates. */
@ApplicationScoped
class MentorshipNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        var items = new ArrayList<Item>();
        if (actor.holdsAny(Role.MENTOR, Role.TRAINEE)) {
            items.add(new Item(130, "/mentorship/mentoring", "people", "mentorship.mentoring.nav"));
        }
        if (actor.holdsAny(Role.PROGRAMME_MANAGER)) {
            items.add(new Item(215, "/mentorship/cycles", "people", "mentorship.cycles.nav"));
        }
        return items;
    }
}
