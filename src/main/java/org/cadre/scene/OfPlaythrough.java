package org.cadre.scene;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;

import java.util.Map;
import java.util.UUID;

/**
 * Something happened to a playthrough. The audit keeps whose it is and of which scene; what was
 * chosen, and what came of it, stays here.
 */
interface OfPlaythrough extends DomainEvent {

    PlaythroughId playthrough();

    PersonId person();

    ModuleVersionId moduleVersion();

    String sceneKey();

    int number();

    @Override
    default String subjectKind() {
        return "playthrough";
    }

    @Override
    default UUID subjectId() {
        return playthrough().id();
    }

    @Override
    default Map<String, String> facts() {
        return Map.of(
                "person", person().toString(),
                "moduleVersion", moduleVersion().toString(),
                "scene", sceneKey(),
                "number", String.valueOf(number()));
    }
}
