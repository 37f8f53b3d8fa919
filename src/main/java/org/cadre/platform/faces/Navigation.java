package org.cadre.platform.faces;

import org.cadre.platform.security.Actor;

import java.util.List;

/** A port: each feature says which of its pages stand in the side bar of this actor. */
public interface Navigation {

    List<Item> items(Actor actor);

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
