package org.cadre.scene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Forgetting;

/**
 * The words of debriefs go. Which ways were taken stays, without a name: choices are never deleted.
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
    }
}
