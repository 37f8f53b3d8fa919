package org.cadre.mentorship;

import jakarta.inject.Inject;

import org.cadre.notice.NoticeKind;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Meetings of the two, and what each writes of them. */
@UseCase
public class Meetings {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 480;
    private static final int MOST_CONFIDENCE = 5;

    @Inject MentorshipRepository mentorships;
    @Inject MentorshipAccess access;
    @Inject MentorshipNotices notices;
    @Inject NoteSeal seal;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /** A meeting is planned for a moment ahead. */
    public static final class MeetingIsPast extends WrongValue {
        MeetingIsPast() {
            super("day");
        }
    }

    /** Arguments: the fewest and the most minutes. */
    public static final class MinutesAreWrong extends WrongValue {
        MinutesAreWrong() {
            super("minutes", SHORTEST, LONGEST);
        }
    }

    /** It is held or cancelled already, or its time is over. */
    public static final class MeetingIsOver extends Refusal {}

    /** A note is written when the meeting has begun. */
    public static final class MeetingIsAhead extends Refusal {}

    /**
     * The note seems to hold data of a real case; argument: what does. Whoever knows that it does
     * not, confirms it.
     */
    public static final class LooksLikeCaseData extends WrongValue {
        LooksLikeCaseData(String found) {
            super("noCase", found);
        }
    }

    /** How sure one feels is a number from 1 to 5. */
    public static final class ConfidenceIsWrong extends WrongValue {
        ConfidenceIsWrong() {
            super("after", MOST_CONFIDENCE);
        }
    }

    /**
     * Plans one, in the zone of whoever does. Refuses with {@link MeetingIsPast}, {@link
     * MinutesAreWrong}.
     */
    @SignedIn
    public MeetingId plan(MentorshipId id, LocalDateTime at, int minutes, MeetingMode mode) {
        var part = access.lockOwn(id);
        Mentorships.requireActive(part);
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new MinutesAreWrong();
        }
        var meeting = new Meeting(id, ahead(at), minutes, mode, clock.now());
        mentorships.add(meeting);
        tell(part, NoticeKind.MENTOR_MEETING, meeting);
        return meeting.id();
    }

    private Instant ahead(LocalDateTime at) {
        var moment = at.atZone(current.get().zone()).toInstant();
        if (!moment.isAfter(clock.now())) {
            throw new MeetingIsPast();
        }
        return moment;
    }

    private void tell(MentorshipAccess.Part part, NoticeKind kind, Meeting meeting) {
        var other = part.own().other();
        notices.tell(
                part.pairing(),
                other,
                kind,
                MentorshipNotices.moment(part.pairing().of(other), meeting.beginsAt()));
    }

    /**
     * Puts one that is ahead to another moment; one that did not take place is cancelled. Refuses
     * with {@link MeetingIsPast}, {@link MeetingIsOver}.
     */
    @SignedIn
    public void move(MeetingId id, LocalDateTime at) {
        var meeting = mentorships.lockMeeting(id);
        var part = own(meeting);
        Mentorships.requireActive(part);
        requirePlanned(meeting);
        if (!meeting.beginsAt().isAfter(clock.now())) {
            throw new MeetingIsOver();
        }
        meeting.move(ahead(at));
        tell(part, NoticeKind.MENTOR_MEETING, meeting);
    }

    @SignedIn
    public void cancel(MeetingId id) {
        var meeting = mentorships.lockMeeting(id);
        var part = own(meeting);
        requirePlanned(meeting);
        meeting.cancel();
        tell(part, NoticeKind.MENTOR_MEETING_CANCELLED, meeting);
    }

    private static void requirePlanned(Meeting meeting) {
        if (meeting.state() != MeetingState.PLANNED) {
            throw new MeetingIsOver();
        }
    }

    private MentorshipAccess.Part own(Meeting meeting) {
        var part = access.of(meeting.mentorship());
        if (part.side().isEmpty()) {
            throw new NotFound("meeting " + meeting.id());
        }
        return part;
    }

    /**
     * Writes the own note, which makes a planned meeting one that was held. Refuses with {@link
     * MeetingIsAhead}, {@link LooksLikeCaseData}.
     *
     * @param noCase the writer says that nothing in it is of a real case
     */
    @SignedIn
    public void note(MeetingId id, GrowNote note, Visibility visibility, boolean noCase) {
        var meeting = mentorships.lockMeeting(id);
        var part = own(meeting);
        if (meeting.state() == MeetingState.CANCELLED) {
            throw new MeetingIsOver();
        }
        if (!part.mentorship().keepsNotes(clock.now())) {
            throw new Mentorships.MentorshipRests(part.state());
        }
        if (meeting.beginsAt().isAfter(clock.now())) {
            throw new MeetingIsAhead();
        }
        if (!noCase) {
            note.parts().stream()
                    .flatMap(each -> CaseData.in(each).stream())
                    .findFirst()
                    .ifPresent(
                            found -> {
                                throw new LooksLikeCaseData(found);
                            });
        }
        var known = mentorships.findNote(id, part.own());
        var written = known.orElseGet(() -> new MeetingNote(id, part.own(), clock.now()));
        written.write(visibility, note, seal, clock.now());
        if (known.isEmpty()) {
            mentorships.add(written);
        }
        meeting.hold();
    }

    /** The mentee says how sure they felt before and after. */
    @SignedIn
    public void felt(MeetingId id, @Nullable Integer before, @Nullable Integer after) {
        var meeting = mentorships.lockMeeting(id);
        if (own(meeting).own() != Side.MENTEE) {
            throw new NotFound("meeting " + id);
        }
        if (isWrong(before) || isWrong(after)) {
            throw new ConfidenceIsWrong();
        }
        meeting.felt(before, after);
    }

    private static boolean isWrong(@Nullable Integer confidence) {
        return confidence != null && (confidence < 1 || confidence > MOST_CONFIDENCE);
    }

    /**
     * A meeting with what the actor may read of it: the own note, and what the other shares.
     *
     * @param other how the other is called
     */
    public record MeetingShown(
            MentorshipId mentorship,
            MeetingRow row,
            Side side,
            Optional<NoteShown> mine,
            Optional<NoteShown> theirs) {}

    /** For the two alone; who coordinates reads no note. */
    @SignedIn
    public MeetingShown get(MeetingId id) {
        var meeting = mentorships.getMeeting(id);
        var side = own(meeting).own();
        var notes = mentorships.notes(id);
        return new MeetingShown(
                meeting.mentorship(),
                meeting.row(),
                side,
                shown(notes, side, true),
                shown(notes, side.other(), false));
    }

    private Optional<NoteShown> shown(List<MeetingNote> notes, Side side, boolean mine) {
        return notes.stream()
                .filter(note -> note.side() == side)
                .filter(note -> mine || note.visibility() == Visibility.SHARED)
                .map(
                        note ->
                                new NoteShown(
                                        side,
                                        note.visibility(),
                                        note.open(seal),
                                        note.writtenAt(),
                                        mine))
                .findFirst();
    }
}
