package org.cadre.exerciserun;

import org.cadre.scenario.ExpectedAction;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What evaluators see of one team.
 *
 * @param open whether notes are still taken
 * @param evaluates whether the actor takes them
 * @param moderates whether the actor is the lead evaluator
 */
public record EvaluateView(
        RunId run,
        String title,
        String marking,
        RunState state,
        boolean open,
        boolean evaluates,
        boolean moderates,
        RunTeamId team,
        List<PlayView.Choice> teams,
        List<ObjectiveItem> objectives,
        List<ObservedItem> observed) {

    public record ObjectiveItem(
            String id,
            String text,
            boolean critical,
            List<ActionItem> actions,
            List<CriterionItem> criteria) {}

    /**
     * An expected action.
     *
     * @param byRule whether nobody but a rule has said so
     */
    public record ActionItem(
            String id,
            String text,
            String verify,
            boolean critical,
            Duration from,
            Duration until,
            ExpectedAction.Status status,
            boolean byRule,
            String evidence) {}

    /**
     * A criterion with what was rated.
     *
     * @param anchors what 0 to 4 look like
     * @param own the actor's level; empty where it was not seen or not rated
     * @param moderated the level that counts, if it was said
     */
    public record CriterionItem(
            String id,
            String text,
            boolean critical,
            List<String> anchors,
            OptionalInt own,
            String ownWhy,
            List<RatingItem> ratings,
            Optional<RatingItem> moderated) {}

    public record RatingItem(String by, OptionalInt level, String why) {

        /** The level, or a dash where it could not be seen. */
        public String text() {
            return level.isPresent() ? String.valueOf(level.getAsInt()) : "–";
        }
    }

    public record ObservedItem(
            int number,
            String objective,
            Polarity polarity,
            Optional<RootCause> cause,
            String text,
            String by,
            Duration seen) {}
}
