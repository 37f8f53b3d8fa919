package org.cadre.platform.security;

import jakarta.enterprise.context.RequestScoped;

/** The {@link Actor} of this request; nobody until the sign-in filter or a job says who. */
@RequestScoped
public class CurrentActor {

    private Actor actor = Actor.anonymous();
    private int unread;

    public Actor get() {
        return actor;
    }

    public void is(Actor actor) {
        this.actor = actor;
    }

    /** How many notices wait for the person, as the sign-in found them. */
    public int unread() {
        return unread;
    }

    public void hasUnread(int notices) {
        unread = notices;
    }
}
