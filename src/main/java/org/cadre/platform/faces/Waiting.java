package org.cadre.platform.faces;

import org.cadre.platform.security.Actor;

import java.util.List;

/** A port: each feature says what waits for a decision of this actor. */
public interface Waiting {

    /** None for an actor who decides nothing of the kind, or where nothing waits. */
    List<Item> items(Actor actor);

    /**
     * @param href the page on which it is decided
     * @param label the key of the sentence, which takes the count
     */
    record Item(long count, String href, String label) {}
}
