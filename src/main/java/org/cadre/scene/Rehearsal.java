package org.cadre.scene;

import java.util.List;

/**
 * A way through a scene that is kept nowhere.
 *
 * @param way the options that are chosen, in their order
 * @param view the decision that is shown, as a player sees it
 * @param points so far; the result once {@link SceneView#over()}
 * @param path each choice in its order; empty before the end
 * @param debriefHtml told after the end
 */
public record Rehearsal(
        List<String> way,
        SceneView view,
        int points,
        int bestPoints,
        int percent,
        int passMark,
        int criticalErrors,
        boolean passed,
        List<DebriefView.Step> path,
        String debriefHtml) {

    public Rehearsal {
        way = List.copyOf(way);
        path = List.copyOf(path);
    }
}
