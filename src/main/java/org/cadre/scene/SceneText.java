package org.cadre.scene;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.cadre.content.Scene;
import org.cadre.text.Language;

/** A scene in one language; never changed once it is there. */
@Entity
class SceneText {

    @EmbeddedId private SceneTextId id;
    private String title;

    @Column(columnDefinition = "mediumtext")
    private String definition;

    protected SceneText() {}

    SceneText(SceneId scene, Language language, Scene source) {
        this.id = new SceneTextId(scene.moduleVersionId(), scene.sceneKey(), language.tag());
        this.title = source.title();
        this.definition = SceneJson.write(source);
    }

    SceneId sceneId() {
        return new SceneId(id.moduleVersionId(), id.sceneKey());
    }

    Language language() {
        return Language.find(id.language()).orElse(Language.EN);
    }

    Scene scene() {
        return SceneJson.read(definition);
    }
}
