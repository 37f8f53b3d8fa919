package org.cadre.exerciserun;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One inject for control and evaluators: what players read, what they are expected to do, what they
 * did.
 *
 * @param comes its trigger in words
 * @param onlyIf its guard in words; empty without one
 * @param sent whether any team has it
 * @param rewordings of this run, oldest first
 */
public record InjectDetail(
        String id,
        int number,
        String title,
        String channel,
        String from,
        String to,
        String comes,
        String onlyIf,
        String text,
        String controllerNotes,
        String evaluatorNotes,
        boolean sent,
        Optional<PlayView.DecisionItem> decision,
        List<String> expected,
        List<Rewording> rewordings,
        List<TeamResponse> responses) {

    /**
     * New words for this run alone.
     *
     * @param old what it said before
     */
    public record Rewording(String by, String reason, String old, Duration on) {}

    /**
     * What one team made of it.
     *
     * @param after from the release to the first answer; empty without one
     * @param late whether it came after its time
     * @param undecided whether a decision was asked for and is not taken by the team
     * @param waiting seats that have not decided, where each decides alone
     */
    public record TeamResponse(
            RunTeamId team,
            String name,
            DirectView.CellStatus status,
            Optional<Duration> after,
            boolean late,
            Optional<PlayView.TakenItem> taken,
            boolean undecided,
            List<PlayView.Choice> waiting,
            List<PlayView.AnswerItem> answers,
            int acknowledged) {

        /** Whether more time would help: a team or one of its people still has to decide. */
        public boolean isOpen() {
            return undecided && (taken.isEmpty() || !waiting.isEmpty());
        }
    }
}
