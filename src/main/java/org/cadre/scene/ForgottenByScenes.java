package org.cadre.scene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Forgetting;

/**
 * The words of debriefs go, and the ways that were taken; those on which a certificate rests stay
 * without a name.
 */
@ApplicationScoped
class ForgottenByScenes implements Forgetting {

    @Inject SceneRepository scenes;

    @Override
    public int rank() {
        return 50;
    }

    @Override
    public void forget(Erased erased) {
        scenes.forgetReflections(erased.person());
        scenes.forgetPlaythroughs(erased);
    }
}
