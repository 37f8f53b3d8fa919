package org.cadre.scene;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;

import java.time.Instant;

/** A person stands before the first decision of a scene. */
public record SceneBegun(
        PlaythroughId playthrough,
        PersonId person,
        ModuleVersionId moduleVersion,
        String sceneKey,
        int number,
        Instant at)
        implements OfPlaythrough {}
