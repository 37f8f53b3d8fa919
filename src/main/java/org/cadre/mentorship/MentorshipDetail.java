package org.cadre.mentorship;

import org.cadre.catalogue.ProgrammeId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mentorship as its page shows it.
 *
 * @param side empty for who coordinates and is none of the two
 * @param agreement for the two alone
 * @param reviews all that are written; the words are left out for everybody but the writer
 * @param toReview points of which the reader may write a review now
 */
public record MentorshipDetail(
        MentorshipId id,
        ProgrammeId programme,
        Optional<Side> side,
        boolean coordinates,
        Someone mentor,
        Someone mentee,
        MentorshipState state,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant answerUntil,
        boolean mentorAccepted,
        boolean menteeAccepted,
        String reason,
        Optional<MentorshipId> former,
        Optional<AgreementPlan> agreement,
        boolean mentorAgreed,
        boolean menteeAgreed,
        List<GoalRow> goals,
        List<MeetingRow> meetings,
        List<PromiseRow> actions,
        List<ReviewRow> reviews,
        List<ReviewPoint> toReview,
        Set<HealthFlag> flags,
        long silentDays) {

    /** One of the two. */
    public record Someone(ProfileId profile, String name, String agency, ZoneId zone) {}

    /** A review that is written. */
    public record ReviewRow(ReviewPoint point, Side side, Instant at, String average) {}

    public Someone of(Side which) {
        return which == Side.MENTOR ? mentor : mentee;
    }
}
