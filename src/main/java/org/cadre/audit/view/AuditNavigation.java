package org.cadre.audit.view;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.platform.faces.Navigation;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;

import java.util.List;

/** The record stands in the side bar of those who may read it. */
@ApplicationScoped
class AuditNavigation implements Navigation {

    @Override
    public List<Item> items(Actor actor) {
        return actor.holdsAny(Role.OVERSIGHT_READER, Role.ADMINISTRATOR)
                ? List.of(new Item(800, "/audit/entries", "list", "audit.entries.title"))
                : List.of();
    }
}
