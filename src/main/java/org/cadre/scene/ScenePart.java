package org.cadre.scene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.content.Module;
import org.cadre.content.Pack;
import org.cadre.content.PackPart;
import org.cadre.text.Language;

/** Stores the scenes of a pack beside the versions that the catalogue published. */
@ApplicationScoped
class ScenePart implements PackPart {

    @Inject SceneRepository scenes;
    @Inject CatalogueQueries catalogue;

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void store(Pack pack) {
        pack.modules().forEach(this::store);
        scenes.flush();
    }

    private void store(Module module) {
        var version = catalogue.latest(module.code()).orElseThrow();
        if (scenes.hasScenes(version)) {
            return;
        }
        storeHeads(version, module);
        for (var text : module.texts().values()) {
            var language = Language.find(text.language()).orElseThrow();
            for (var scene : text.scenes()) {
                scenes.add(new SceneText(SceneId.of(version, scene.id()), language, scene));
            }
        }
    }

    /** What all languages share, taken from any of them. */
    private void storeHeads(ModuleVersionId version, Module module) {
        int position = 0;
        for (var scene : module.texts().values().iterator().next().scenes()) {
            scenes.add(new StoredScene(version, module, scene, ++position));
        }
        scenes.flush();
    }
}
