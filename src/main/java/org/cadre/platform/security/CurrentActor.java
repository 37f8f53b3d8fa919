package org.cadre.platform.security;

import jakarta.enterprise.context.RequestScoped;

/** The {@link Actor} of this request; nobody until the sign-in filter or a job says who. */
@RequestScoped
public class CurrentActor {

    private Actor actor = Actor.anonymous();

    public Actor get() {
        return actor;
    }

    public void is(Actor actor) {
        this.actor = actor;
    }
}
