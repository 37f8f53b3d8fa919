package org.cadre.scene;

import jakarta.inject.Inject;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;

/**
 * Takes what a person played in one version of a module along to another of the same major number.
 */
@UseCase
public class CarryingScenes {

    @Inject SceneRepository scenes;

    /** Locks the person's playthroughs of a version, before anything is read. */
    @Internal
    public void lock(PersonId person, ModuleVersionId version) {
        scenes.lockPlaythroughs(person, version);
    }

    /**
     * Moves the playthroughs of those scenes that differ in words only, ended and open. One of a
     * scene that branches otherwise now stays where it was played: it says nothing about the newer
     * scene.
     */
    @Internal
    public void carry(PersonId person, ModuleVersionId from, ModuleVersionId to) {
        scenes.listPlaythroughs(person, from).stream()
                .map(Playthrough::scene)
                .distinct()
                .filter(scene -> isSame(scene, SceneId.of(to, scene.sceneKey())))
                .forEach(scene -> scenes.movePlaythroughs(person, scene, to));
    }

    private boolean isSame(SceneId older, SceneId newer) {
        return scenes.find(newer).isPresent()
                && scenes.getText(older, Language.EN)
                        .scene()
                        .differsInWordsOnly(scenes.getText(newer, Language.EN).scene());
    }
}
