package org.cadre.scenario;

import org.cadre.text.LocalizedText;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A choice that an inject asks for.
 *
 * @param reasonRequired whether a choice needs its reason in words
 * @param within of the release; afterwards the default is taken
 * @param fallback id of the option that is taken when time runs out; empty where nobody wrote one,
 *     which the linter refuses
 */
public record DecisionPoint(
        String id,
        Mode mode,
        LocalizedText question,
        boolean reasonRequired,
        Duration within,
        String fallback,
        List<Option> options) {

    /** Who decides. */
    public enum Mode {
        INDIVIDUAL,
        TEAM_LEAD,
        TEAM_VOTE,
        CONTROLLER
    }

    public DecisionPoint {
        options = List.copyOf(options);
    }

    public Optional<Option> find(String option) {
        return options.stream().filter(each -> each.id().equals(option)).findFirst();
    }

    /**
     * One thing to choose.
     *
     * @param consequence told to the team when it is taken
     * @param quality -2 to 2; for control only
     */
    public record Option(
            String id,
            LocalizedText text,
            LocalizedText consequence,
            int quality,
            List<Effect> effects) {

        public Option {
            effects = List.copyOf(effects);
        }
    }
}
