package org.cadre.mentorship;

import jakarta.inject.Inject;

import org.cadre.notice.NoticeKind;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.ZonedDateTime;

/** What the two say to a proposal, each for themself. */
@UseCase
public class Answers {

    static final int MOST_REASON = 500;

    @Inject MentorshipRepository mentorships;
    @Inject CycleRepository cycles;
    @Inject MentorshipAccess access;
    @Inject Grounds grounds;
    @Inject Proposing proposing;
    @Inject MentorshipNotices notices;
    @Inject CadreClock clock;

    /** An answer counts until the deadline alone; argument: when that was. */
    public static final class AnswerIsLate extends Refusal {
        AnswerIsLate(ZonedDateTime until) {
            super(until);
        }
    }

    /** There is nothing to answer any more; argument: what it is now. */
    public static final class MentorshipStands extends Refusal {
        MentorshipStands(MentorshipState state) {
            super(state);
        }
    }

    /**
     * Refuses with {@link AnswerIsLate}, {@link MentorshipStands}, with {@link PairIsBarred} where
     * something stands between the two since it was proposed, and with {@link
     * Mentorships.MentorshipRests} while one of them pauses.
     */
    @SignedIn
    public void accept(MentorshipId id) {
        var part = access.lockOwn(id);
        var pairing = part.pairing();
        requireOpen(part);
        if (part.rests()) {
            throw new Mentorships.MentorshipRests(MentorshipState.PAUSED);
        }
        grounds.require(cycles.get(part.mentorship().cycle()), pairing.mentee(), pairing.mentor());
        part.mentorship().accept(part.own(), clock.now());
        if (part.mentorship().state() == MentorshipState.ACTIVE) {
            proposing.moved(part.mentorship(), false, "");
            notices.tellBoth(pairing, NoticeKind.MENTORSHIP_BEGUN);
        }
    }

    private void requireOpen(MentorshipAccess.Part part) {
        var mentorship = part.mentorship();
        if (mentorship.state() != MentorshipState.PROPOSED) {
            throw new MentorshipStands(mentorship.state());
        }
        if (clock.now().isAfter(mentorship.answerUntil())) {
            throw new AnswerIsLate(
                    mentorship.answerUntil().atZone(part.pairing().of(part.own()).zone()));
        }
    }

    /** Says no, with or without a reason, which the other does not read; the next best is asked. */
    @SignedIn
    public void decline(MentorshipId id, String reason) {
        var part = access.lockOwn(id);
        requireOpen(part);
        var why = Words.given("reason", reason, MOST_REASON);
        part.mentorship().end(MentorshipState.DECLINED, why, false, clock.now());
        over(part.pairing(), NoticeKind.MENTORSHIP_DECLINED, false);
    }

    /** Ends a proposal whose time is over, unless both have said yes meanwhile. */
    @Internal
    public void expire(MentorshipId id) {
        var mentorship = mentorships.lock(id);
        if (mentorship.state() == MentorshipState.PROPOSED
                && mentorship.answerUntil().isBefore(clock.now())) {
            mentorship.end(MentorshipState.EXPIRED, "", false, clock.now());
            over(mentorships.getPairing(id), NoticeKind.MENTORSHIP_EXPIRED, true);
        }
    }

    private void over(MentorshipRepository.Pairing pairing, NoticeKind kind, boolean byCadre) {
        proposing.moved(pairing.mentorship(), byCadre, "");
        mentorships.flush();
        notices.tellBoth(pairing, kind);
        if (!proposing.proposeNext(pairing)) {
            notices.tellCoordinators(pairing, NoticeKind.MENTOR_WANTED);
        }
    }
}
