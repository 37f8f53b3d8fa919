package org.cadre.scene;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.text.Language;

/** A scene before its first decision. */
public record SceneOffer(
        ModuleVersionId moduleVersion,
        String moduleCode,
        String moduleTitle,
        SceneRow scene,
        Language language,
        String openingHtml) {}
