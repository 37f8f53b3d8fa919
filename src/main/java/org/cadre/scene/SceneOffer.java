package org.cadre.scene;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.WindowLock;
import org.cadre.text.Language;

import java.util.Optional;

/**
 * A scene before its first decision.
 *
 * @param lock the window that keeps it closed now
 */
public record SceneOffer(
        ModuleVersionId moduleVersion,
        String moduleCode,
        String moduleTitle,
        SceneRow scene,
        Language language,
        String openingHtml,
        Optional<WindowLock> lock) {}
