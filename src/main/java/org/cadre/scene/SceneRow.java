package org.cadre.scene;

import org.cadre.text.Language;

import java.util.Optional;

/**
 * A scene of a module and where its player stands.
 *
 * @param bestPercent of the playthroughs that ended without a critical error
 * @param open the playthrough to go on with
 * @param latest the last one that ended
 * @param played how many ended
 */
public record SceneRow(
        String key,
        String title,
        Language language,
        int minutes,
        int steps,
        int passMark,
        int played,
        Optional<Integer> bestPercent,
        boolean passed,
        Optional<PlaythroughId> open,
        Optional<PlaythroughId> latest) {}
