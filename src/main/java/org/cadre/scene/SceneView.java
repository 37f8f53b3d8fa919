package org.cadre.scene;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.WindowLock;
import org.cadre.text.Language;

import java.util.List;
import java.util.Optional;

/**
 * One decision on a way through a scene as its player may see it: no points, no reasons, no way on.
 *
 * @param step the decision that is shown, counted from 1
 * @param taken whether it is taken; then the options say which one, and the consequence is told
 * @param over whether every decision is taken
 * @param arrivals safe HTML: what earlier choices bring about here
 * @param consequenceHtml empty before the decision is taken
 * @param way the decisions up to the present one
 * @param lock the window that keeps the present decision from being taken now
 */
public record SceneView(
        ModuleVersionId moduleVersion,
        String moduleTitle,
        String title,
        Language language,
        int steps,
        int step,
        boolean taken,
        boolean over,
        String openingHtml,
        String decision,
        String decisionTitle,
        String clock,
        String html,
        List<String> arrivals,
        List<OptionView> options,
        String consequenceHtml,
        List<Stop> way,
        Optional<WindowLock> lock) {

    public SceneView {
        arrivals = List.copyOf(arrivals);
        options = List.copyOf(options);
        way = List.copyOf(way);
    }

    /**
     * @param html the inside of one paragraph
     */
    public record OptionView(String key, String html, boolean chosen) {}

    /**
     * A decision on the way.
     *
     * @param taken whether one can look back at it
     */
    public record Stop(int step, String title, String clock, boolean taken, boolean shown) {}
}
