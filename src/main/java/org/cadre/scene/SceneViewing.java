package org.cadre.scene;

import org.cadre.cohort.WindowLock;
import org.cadre.content.Scene;
import org.cadre.people.Shore;
import org.cadre.text.Language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Shows the decisions of a scene to a player. Options stand in an order of the seed, the same at
 * every look, so that the place of an option says nothing.
 */
record SceneViewing(
        StoredScene head, Language language, Scene scene, Optional<Shore> shore, long seed) {

    /**
     * @param step counted from 1, at most one after those that are taken
     */
    SceneView at(Way way, int step, Optional<WindowLock> lock) {
        boolean taken = step <= way.taken().size();
        var chosen =
                Optional.of(step)
                        .filter(any -> taken)
                        .map(number -> way.taken().get(number - 1))
                        .map(Way.Taken::option);
        var decision = taken ? way.taken().get(step - 1).decision() : way.current().orElseThrow();
        return new SceneView(
                head.id().moduleVersion(),
                head.moduleTitle().in(language),
                scene.title(),
                language,
                scene.steps(),
                step,
                taken,
                way.isOver(),
                scene.openingHtml(),
                decision.id(),
                decision.title(),
                decision.clock(),
                SceneScript.text(decision, shore),
                way.arrivals(decision.id()),
                options(decision, chosen),
                chosen.map(Scene.Option::consequenceHtml).orElse(""),
                stops(way, step),
                lock);
    }

    private List<SceneView.OptionView> options(
            Scene.Decision decision, Optional<Scene.Option> chosen) {
        var options = new ArrayList<SceneView.OptionView>();
        for (var option : decision.options()) {
            var isChosen = chosen.filter(option::equals).isPresent();
            options.add(new SceneView.OptionView(option.id(), option.html(), isChosen));
        }
        Collections.shuffle(options, new Random(seed * 31 + decision.id().hashCode()));
        return options;
    }

    private static List<SceneView.Stop> stops(Way way, int shown) {
        var stops = new ArrayList<SceneView.Stop>();
        for (var each : way.taken()) {
            stops.add(stop(stops.size() + 1, each.decision(), true, shown));
        }
        way.current().ifPresent(each -> stops.add(stop(stops.size() + 1, each, false, shown)));
        return stops;
    }

    private static SceneView.Stop stop(
            int step, Scene.Decision decision, boolean taken, int shown) {
        return new SceneView.Stop(step, decision.title(), decision.clock(), taken, step == shown);
    }
}
