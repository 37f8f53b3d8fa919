package org.cadre.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One branching scene: decisions, each of which leads to another or to the end. Every way through
 * it has the same number of decisions, and no way leads back.
 *
 * <p>Components named {@code html} are safe to write into a page as they are; everything else is
 * plain text.
 *
 * @param id unique in the module and stable
 * @param minutes as the author plans them
 * @param passMark whole percent of {@code bestPoints}
 * @param start the first decision
 * @param steps how many decisions every way has
 * @param bestPoints the most that a way without a critical error earns
 * @param questions what a player is asked before the debrief: three times why
 */
public record Scene(
        String id,
        String title,
        int minutes,
        int passMark,
        String openingHtml,
        String start,
        int steps,
        int bestPoints,
        List<Decision> decisions,
        List<String> questions,
        String debriefHtml) {

    /** Where an option leads when no decision follows. */
    public static final String END = "end";

    public Scene {
        decisions = List.copyOf(decisions);
        questions = List.copyOf(questions);
    }

    public Optional<Decision> find(String decision) {
        return decisions.stream().filter(each -> each.id().equals(decision)).findFirst();
    }

    public Decision get(String decision) {
        return find(decision)
                .orElseThrow(() -> new IllegalArgumentException(decision + " is not of " + id));
    }

    /**
     * Whether both are the same but for their words: every way through one is a way through the
     * other, and worth the same.
     */
    public boolean differsInWordsOnly(Scene other) {
        return start.equals(other.start)
                && passMark == other.passMark
                && shape().equals(other.shape());
    }

    private Map<String, List<List<Object>>> shape() {
        return decisions.stream()
                .collect(
                        Collectors.toMap(
                                Decision::id,
                                decision ->
                                        decision.options().stream().map(Option::shape).toList()));
    }

    /**
     * A moment at which the player must choose.
     *
     * @param clock hour and minute in the scene
     * @param htmlByVariant the text where the country is so
     */
    public record Decision(
            String id,
            String title,
            String clock,
            String html,
            Map<Variant, String> htmlByVariant,
            List<Option> options) {

        public Decision {
            htmlByVariant = Collections.unmodifiableMap(new TreeMap<>(htmlByVariant));
            options = List.copyOf(options);
        }

        public Optional<Option> find(String option) {
            return options.stream().filter(each -> each.id().equals(option)).findFirst();
        }

        public Option get(String option) {
            return find(option)
                    .orElseThrow(() -> new IllegalArgumentException(option + " is not of " + id));
        }
    }

    /**
     * One thing to do.
     *
     * @param html the inside of one paragraph
     * @param points 0 to 4
     * @param critical whether it fails the scene, whatever else is done
     * @param consequenceHtml what happens at once
     * @param later what happens at decisions that come
     * @param whyHtml told in the debrief
     * @param next id of a decision, or {@link #END}
     */
    public record Option(
            String id,
            String html,
            int points,
            boolean critical,
            String consequenceHtml,
            List<Later> later,
            String whyHtml,
            String next) {

        public Option {
            later = List.copyOf(later);
        }

        private List<Object> shape() {
            return List.of(id, points, critical, next);
        }
    }

    /**
     * A consequence that arrives with a decision further on.
     *
     * @param at id of that decision
     */
    public record Later(String at, String html) {}
}
