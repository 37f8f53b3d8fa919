package org.cadre.platform.faces;

import org.cadre.platform.security.Actor;

import java.util.List;
import java.util.Optional;

/** A port: each feature says which of its pages stand in the side bar of this actor. */
public interface Navigation {

    List<Item> items(Actor actor);

    /** The page that takes what this actor types into the search of the top bar as {@code q}. */
    default Optional<String> search(Actor actor) {
        return Optional.empty();
    }

    /**
     * One entry of the side bar.
     *
     * @param order smaller stands higher; at most seven entries are left for one role
     * @param href the page
     * @param icon the icon's name
     * @param label the key of its word
     */
    record Item(int order, String href, String icon, String label) {}
}
