package org.cadre.mentorship;

import jakarta.inject.Inject;

import org.cadre.notice.NoticeKind;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.ZoneId;
import java.util.List;

/** The course of a mentorship: agreement, pause, end and hand-over. */
@UseCase
public class Mentorships {

    static final int MOST_REASON = 500;

    @Inject MentorshipRepository mentorships;
    @Inject ProfileRepository profiles;
    @Inject CycleRepository cycles;
    @Inject MentorshipAccess access;
    @Inject Grounds grounds;
    @Inject Proposing proposing;
    @Inject MentorshipNotices notices;
    @Inject CadreClock clock;

    /** It does not run; argument: what it is. */
    public static final class MentorshipRests extends Refusal {
        MentorshipRests(MentorshipState state) {
            super(state);
        }
    }

    /** The other mentor has no place, rests, or is the same. */
    public static final class MentorIsNotFree extends Refusal {}

    static void requireActive(MentorshipAccess.Part part) {
        if (part.state() != MentorshipState.ACTIVE) {
            throw new MentorshipRests(part.state());
        }
    }

    private static void requireRunning(Mentorship mentorship) {
        if (!mentorship.state().isRunning()) {
            throw new MentorshipRests(mentorship.state());
        }
    }

    /** Signs the agreement; other words are to be signed by the other as well. */
    @SignedIn
    public void agree(MentorshipId id, AgreementPlan plan) {
        var part = access.lockOwn(id);
        requireActive(part);
        part.mentorship().agree(plan, part.own(), clock.now());
        if (!part.mentorship().hasAgreed(part.own().other())) {
            notices.tell(part.pairing(), part.own().other(), NoticeKind.AGREEMENT_TO_SIGN);
        }
    }

    @SignedIn
    public void pause(MentorshipId id, String reason) {
        var part = access.lockOwn(id);
        requireActive(part);
        part.mentorship().pause(Words.needed("reason", reason, MOST_REASON));
        proposing.moved(part.mentorship(), false, "");
        notices.tellBoth(part.pairing(), NoticeKind.MENTORSHIP_PAUSED);
    }

    @SignedIn
    public void resume(MentorshipId id) {
        var part = access.lockOwn(id);
        if (part.rests() || part.state() != MentorshipState.PAUSED) {
            throw new MentorshipRests(part.state());
        }
        part.mentorship().resume();
        proposing.moved(part.mentorship(), false, "");
        notices.tellBoth(part.pairing(), NoticeKind.MENTORSHIP_RESUMED);
    }

    /** Either ends it without a fault and without having to say why. */
    @SignedIn
    public void exit(MentorshipId id) {
        var part = access.lockOwn(id);
        requireRunning(part.mentorship());
        end(part.pairing(), "", false);
    }

    /** The mentee asks for another mentor; who coordinates is told, the mentor is not. */
    @SignedIn
    public void askForAnother(MentorshipId id) {
        var part = access.lockOwn(id);
        requireRunning(part.mentorship());
        if (part.own() == Side.MENTEE) {
            notices.tellCoordinators(part.pairing(), NoticeKind.MENTOR_WANTED);
        }
    }

    /** Who coordinates ends it; such a pair never comes again. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void endForCause(MentorshipId id, String reason) {
        var part = access.lockCoordinated(id);
        requireRunning(part.mentorship());
        end(part.pairing(), Words.needed("reason", reason, MOST_REASON), true);
    }

    private void end(MentorshipRepository.Pairing pairing, String reason, boolean cause) {
        pairing.mentorship().end(MentorshipState.ENDED, reason, cause, clock.now());
        cancelPlanned(pairing.mentorship());
        proposing.moved(pairing.mentorship(), false, reason);
        notices.tellBoth(pairing, NoticeKind.MENTORSHIP_ENDED);
        if (!cause) {
            notices.tellCoordinators(pairing, NoticeKind.MENTOR_WANTED);
        }
    }

    private void cancelPlanned(Mentorship mentorship) {
        mentorships.meetings(List.of(mentorship.id())).stream()
                .filter(each -> each.state() == MeetingState.PLANNED)
                .forEach(Meeting::cancel);
    }

    /** Closes one whose last day is over. */
    @Internal
    public void closeOver(MentorshipId id) {
        var mentorship = mentorships.lock(id);
        if (mentorship.state().isRunning()
                && mentorship.endsOn().isBefore(clock.today(ZoneId.of("UTC")))) {
            mentorship.end(MentorshipState.CLOSED, "", false, clock.now());
            cancelPlanned(mentorship);
            proposing.moved(mentorship, true, "");
        }
    }

    /**
     * Goes on with another mentor: both are asked, goals that are open go along, notes stay where
     * they are. Refuses with {@link MentorIsNotFree}, {@link PairIsBarred}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public MentorshipId handOver(MentorshipId id, ProfileId to, String reason) {
        var part = access.lockCoordinated(id);
        requireRunning(part.mentorship());
        var mentor = profiles.lock(to);
        if (mentor.side() != Side.MENTOR
                || !mentor.programme().equals(part.mentorship().programme())
                || mentor.id().equals(part.mentorship().mentor())
                || !proposing.hasPlace(mentor)) {
            throw new MentorIsNotFree();
        }
        var cycle = cycles.get(part.mentorship().cycle());
        grounds.require(cycle, part.pairing().mentee(), mentor);
        var why = Words.needed("reason", reason, MOST_REASON);
        part.mentorship().end(MentorshipState.HANDED_OVER, why, false, clock.now());
        cancelPlanned(part.mentorship());
        proposing.moved(part.mentorship(), false, why);
        mentorships.flush();
        notices.tellBoth(part.pairing(), NoticeKind.MENTORSHIP_HANDED_OVER);
        var next =
                proposing.propose(
                        new Proposing.Pair(cycle, part.pairing().mentee(), mentor, 0, List.of()),
                        id);
        mentorships.goals(List.of(id)).stream()
                .filter(goal -> goal.state() == GoalState.OPEN)
                .forEach(goal -> goal.moveTo(next));
        return next;
    }
}
