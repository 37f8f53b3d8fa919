package org.cadre.mentorship;

import jakarta.inject.Inject;

import org.cadre.notice.NoticeKind;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What the clock does to mentorships: each step takes one, locked, and notes that it is done, so
 * that nobody is told twice on however many nodes.
 */
@UseCase
class MentorshipKeeping {

    static final Duration ANSWER = Duration.ofDays(2);
    static final Duration MEETING = Duration.ofHours(24);

    @Inject MentorshipRepository mentorships;
    @Inject Answers answers;
    @Inject Mentorships course;
    @Inject Resting resting;
    @Inject MentorshipNotices notices;
    @Inject CadreClock clock;

    private static boolean take(List<UUID> due, Consumer<UUID> step) {
        due.forEach(step);
        return !due.isEmpty();
    }

    /** Ends one proposal without an answer; false where there is none. */
    @Internal
    public boolean expireNext() {
        return take(
                mentorships.listExpired(clock.now(), 1),
                id -> answers.expire(new MentorshipId(id)));
    }

    /** Closes one mentorship whose term is over; false where there is none. */
    @Internal
    public boolean closeNext() {
        return take(mentorships.listOver(today(), 1), id -> course.closeOver(new MentorshipId(id)));
    }

    /** Reminds of one proposal; false where there is none. */
    @Internal
    public boolean remindOfAnswerNext() {
        return take(
                mentorships.listToRemind(clock.now().plus(ANSWER), 1),
                id -> remindOfAnswer(new MentorshipId(id)));
    }

    private void remindOfAnswer(MentorshipId id) {
        var mentorship = mentorships.lock(id);
        if (mentorship.state() == MentorshipState.PROPOSED && mentorship.wantsReminder()) {
            mentorship.reminded(clock.now());
            var pairing = mentorships.getPairing(id);
            for (var side : Side.values()) {
                if (!mentorship.hasAccepted(side)) {
                    notices.tell(
                            pairing,
                            side,
                            NoticeKind.MENTORSHIP_ANSWER_SOON,
                            MentorshipNotices.moment(pairing.of(side), mentorship.answerUntil()));
                }
            }
        }
    }

    /** Reminds of one meeting; false where there is none. */
    @Internal
    public boolean remindOfMeetingNext() {
        var now = clock.now();
        return take(
                mentorships.listMeetingsToRemind(now, now.plus(MEETING), 1),
                id -> remindOfMeeting(new MeetingId(id)));
    }

    private void remindOfMeeting(MeetingId id) {
        var meeting = mentorships.lockMeeting(id);
        if (meeting.wantsReminder()) {
            meeting.reminded(clock.now());
            var pairing = mentorships.getPairing(meeting.mentorship());
            if (!resting.rests(pairing)) {
                remindOfMeeting(pairing, meeting);
            }
        }
    }

    private void remindOfMeeting(MentorshipRepository.Pairing pairing, Meeting meeting) {
        for (var side : Side.values()) {
            notices.tell(
                    pairing,
                    side,
                    NoticeKind.MENTOR_MEETING_SOON,
                    MentorshipNotices.moment(pairing.of(side), meeting.beginsAt()));
        }
    }

    /** Asks the two of one mentorship to look back; false where there is none. */
    @Internal
    public boolean askForReviewNext() {
        return take(mentorships.listToReview(today(), 1), id -> askForReview(new MentorshipId(id)));
    }

    private void askForReview(MentorshipId id) {
        var mentorship = mentorships.lock(id);
        var point = mentorship.reviewToAsk(today());
        if (point.isPresent()) {
            mentorship.askedForReview(today());
            notices.tellBoth(mentorships.getPairing(id), NoticeKind.MENTORSHIP_REVIEW_DUE);
        }
    }

    /** Deletes the notes of one mentorship that ended long ago; false where there is none. */
    @Internal
    public boolean forgetNotesNext() {
        var before = Mentorship.notesKeptSince(clock.now());
        return take(
                mentorships.listWithNotes(before, 1),
                id -> {
                    mentorships.lock(new MentorshipId(id));
                    mentorships.removeNotes(new MentorshipId(id));
                });
    }

    private LocalDate today() {
        return clock.today(ZoneId.of("UTC"));
    }
}
