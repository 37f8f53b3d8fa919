package org.cadre.scene;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.text.Language;

import java.time.Instant;
import java.util.List;

/**
 * A playthrough after its end.
 *
 * @param debriefed whether the player was asked why already; before, the path is empty
 * @param questions what is asked, with the own words
 * @param path each choice in its order
 */
public record DebriefView(
        PlaythroughId playthrough,
        ModuleVersionId moduleVersion,
        String moduleTitle,
        String sceneKey,
        String title,
        Language language,
        int number,
        Instant endedAt,
        boolean debriefed,
        List<Question> questions,
        int points,
        int bestPoints,
        int percent,
        int passMark,
        int criticalErrors,
        boolean passed,
        String html,
        List<Step> path) {

    public DebriefView {
        questions = List.copyOf(questions);
        path = List.copyOf(path);
    }

    /**
     * @param words empty where nothing was written
     */
    public record Question(int number, String text, String words) {}

    /**
     * @param choiceHtml the inside of one paragraph
     * @param points of the choice
     * @param best the most that an option of this decision earns
     */
    public record Step(
            int number,
            String title,
            String clock,
            String choiceHtml,
            int points,
            int best,
            boolean critical,
            String consequenceHtml,
            List<String> later,
            String whyHtml) {

        /** Shape and colour of the state of the choice. */
        public String kind() {
            if (critical) {
                return "bad";
            }
            return points == best ? "ok" : "acc";
        }
    }
}
