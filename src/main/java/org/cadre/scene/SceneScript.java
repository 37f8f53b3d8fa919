package org.cadre.scene;

import org.cadre.content.Scene;
import org.cadre.content.Variant;
import org.cadre.people.Shore;
import org.cadre.text.Language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that a scene says in one language and one variant, decision by decision: what can be done,
 * what it is worth, what comes of it and where it leads.
 *
 * @param bestPoints the most that a way without a critical error earns
 * @param questions what a player is asked before the debrief
 */
public record SceneScript(
        String key,
        String title,
        Language language,
        int minutes,
        int steps,
        int bestPoints,
        int passMark,
        String openingHtml,
        List<Decision> decisions,
        List<String> questions,
        String debriefHtml) {

    public SceneScript {
        decisions = List.copyOf(decisions);
        questions = List.copyOf(questions);
    }

    /**
     * @param number its place in the script
     * @param varied whether the variant has words of its own here
     */
    public record Decision(
            int number,
            String title,
            String clock,
            String html,
            boolean varied,
            List<Option> options) {

        public Decision {
            options = List.copyOf(options);
        }

        private Decision mixed() {
            var byWords = Comparator.<Option>comparingInt(option -> option.html().hashCode());
            var mixed = options.stream().sorted(byWords).toList();
            return new Decision(number, title, clock, html, varied, mixed);
        }
    }

    /**
     * @param html the inside of one paragraph
     * @param next where it leads; empty for the end
     */
    public record Option(
            String html,
            int points,
            boolean critical,
            String consequenceHtml,
            List<Later> later,
            String whyHtml,
            Optional<Goal> next) {

        public Option {
            later = List.copyOf(later);
        }
    }

    /** A decision that is named elsewhere. */
    public record Goal(int number, String title) {}

    /** What an option brings about further on. */
    public record Later(Goal at, String html) {}

    static SceneScript of(SceneText text, Optional<Shore> shore) {
        var scene = text.scene();
        var decisions = new ArrayList<Decision>();
        for (var decision : scene.decisions()) {
            decisions.add(
                    new Decision(
                            decisions.size() + 1,
                            decision.title(),
                            decision.clock(),
                            text(decision, shore),
                            shore.map(SceneScript::variant)
                                    .filter(decision.htmlByVariant()::containsKey)
                                    .isPresent(),
                            decision.options().stream()
                                    .map(option -> option(scene, option))
                                    .toList()));
        }
        return new SceneScript(
                scene.id(),
                scene.title(),
                text.language(),
                scene.minutes(),
                scene.steps(),
                scene.bestPoints(),
                scene.passMark(),
                scene.openingHtml(),
                decisions,
                scene.questions(),
                scene.debriefHtml());
    }

    private static Option option(Scene scene, Scene.Option option) {
        return new Option(
                option.html(),
                option.points(),
                option.critical(),
                option.consequenceHtml(),
                option.later().stream()
                        .map(later -> new Later(goal(scene, scene.get(later.at())), later.html()))
                        .toList(),
                option.whyHtml(),
                scene.find(option.next()).map(next -> goal(scene, next)));
    }

    private static Goal goal(Scene scene, Scene.Decision decision) {
        return new Goal(scene.decisions().indexOf(decision) + 1, decision.title());
    }

    /** The words of a decision where the country is so. */
    static String text(Scene.Decision decision, Optional<Shore> shore) {
        return shore.map(SceneScript::variant)
                .map(decision.htmlByVariant()::get)
                .orElse(decision.html());
    }

    private static Variant variant(Shore shore) {
        return Variant.valueOf(shore.name());
    }

    /** With the options in an order that says nothing, the same at every look. */
    SceneScript mixed() {
        return new SceneScript(
                key,
                title,
                language,
                minutes,
                steps,
                bestPoints,
                passMark,
                openingHtml,
                decisions.stream().map(Decision::mixed).toList(),
                questions,
                debriefHtml);
    }
}
