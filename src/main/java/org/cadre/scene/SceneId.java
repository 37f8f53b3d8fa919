package org.cadre.scene;

import jakarta.persistence.Embeddable;

import org.cadre.catalogue.ModuleVersionId;

import java.util.UUID;

/** Names a scene of a module version. */
@Embeddable
record SceneId(UUID moduleVersionId, String sceneKey) {

    static SceneId of(ModuleVersionId version, String key) {
        return new SceneId(version.id(), key);
    }

    ModuleVersionId moduleVersion() {
        return new ModuleVersionId(moduleVersionId);
    }
}
