package org.cadre.scene;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.content.Module;
import org.cadre.content.Scene;
import org.cadre.text.LocalizedText;

/**
 * What is the same in all languages of a scene. As a version never changes, its code and title are
 * kept here too.
 */
@Entity
@Table(name = "scene")
class StoredScene {

    @EmbeddedId private SceneId id;
    private int position;
    private String moduleCode;

    @Column(columnDefinition = "text")
    private LocalizedText moduleTitle;

    private int minutes;
    private int steps;
    private int bestPoints;
    private int passMark;

    protected StoredScene() {}

    StoredScene(ModuleVersionId version, Module module, Scene scene, int position) {
        this.id = SceneId.of(version, scene.id());
        this.position = position;
        this.moduleCode = module.code();
        this.moduleTitle = new LocalizedText(module.title());
        this.minutes = scene.minutes();
        this.steps = scene.steps();
        this.bestPoints = scene.bestPoints();
        this.passMark = scene.passMark();
    }

    SceneId id() {
        return id;
    }

    int position() {
        return position;
    }

    String moduleCode() {
        return moduleCode;
    }

    LocalizedText moduleTitle() {
        return moduleTitle;
    }

    int minutes() {
        return minutes;
    }

    int steps() {
        return steps;
    }

    int bestPoints() {
        return bestPoints;
    }

    int passMark() {
        return passMark;
    }
}
