package org.cadre.scene;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;

import java.time.Instant;

/**
 * The last decision of a playthrough was taken. Who may know the result asks {@link SceneQueries}.
 */
public record SceneEnded(
        PlaythroughId playthrough,
        PersonId person,
        ModuleVersionId moduleVersion,
        String sceneKey,
        int number,
        Instant at)
        implements OfPlaythrough {}
