package org.cadre.mentorship;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A mentorship as one of the two has it on the desk.
 *
 * @param side which of the two the reader is
 * @param other how the other is called
 * @param silentDays for how many days they have not met
 * @param openGoal the words of the goal that is due first
 * @param review the review that the reader has not written
 * @param answers whether the reader has to answer a proposal
 */
public record MenteeRow(
        MentorshipId id,
        Side side,
        String other,
        String agency,
        MentorshipState state,
        Instant answerUntil,
        boolean answers,
        Optional<Instant> lastMeeting,
        Optional<MeetingRow> nextMeeting,
        int goals,
        int goalsReached,
        Optional<String> openGoal,
        long goalDaysLate,
        long silentDays,
        Optional<ReviewPoint> review,
        Set<HealthFlag> flags) {

    public boolean isRunning() {
        return state.isRunning();
    }

    /** Smaller stands higher: a proposal to answer, then what is not well, then the rest. */
    int urgency() {
        if (answers) {
            return 0;
        }
        if (!isRunning()) {
            return 9;
        }
        if (!flags.isEmpty()) {
            return 1 + flags.iterator().next().ordinal() / 3;
        }
        return goalDaysLate > 0 ? 3 : 4;
    }

    /** Whether the agreed goals are all settled. */
    public boolean isToClose() {
        return goals > 0 && openGoal.isEmpty();
    }
}
