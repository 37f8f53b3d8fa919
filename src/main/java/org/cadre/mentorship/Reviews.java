package org.cadre.mentorship;

import jakarta.inject.Inject;

import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.Map;

/** How the two look back, each for themself. */
@UseCase
public class Reviews {

    private static final int MOST_MARK = 5;
    private static final int MOST_WORDS = 2000;

    @Inject MentorshipRepository mentorships;
    @Inject MentorshipAccess access;
    @Inject NoteSeal seal;
    @Inject CadreClock clock;

    /** The day of this review has not come. */
    public static final class ReviewIsEarly extends Refusal {}

    /** It is written already and stays as it is. */
    public static final class ReviewIsWritten extends Refusal {}

    /** Every item is marked, from 1 to 5. */
    public static final class MarksAreMissing extends WrongValue {
        MarksAreMissing() {
            super("marks", MOST_MARK);
        }
    }

    /** Refuses with {@link ReviewIsEarly}, {@link ReviewIsWritten}, {@link MarksAreMissing}. */
    @SignedIn
    public void write(
            MentorshipId id, ReviewPoint point, Map<ReviewItem, Integer> marks, String words) {
        var part = access.lockOwn(id);
        var mentorship = part.mentorship();
        var due = point.dueOn(mentorship.startsOn(), mentorship.endsOn());
        boolean ended =
                mentorship.state() == MentorshipState.ENDED
                        || mentorship.state() == MentorshipState.HANDED_OVER;
        if (mentorship.state() == MentorshipState.PROPOSED
                || !ended && due.isAfter(clock.today(part.pairing().of(part.own()).zone()))) {
            throw new ReviewIsEarly();
        }
        if (mentorships.findReview(id, point, part.own()).isPresent()) {
            throw new ReviewIsWritten();
        }
        if (marks.size() < ReviewItem.values().length
                || marks.values().stream().anyMatch(each -> each < 1 || each > MOST_MARK)) {
            throw new MarksAreMissing();
        }
        var review = new Review(id, point, part.own(), clock.now());
        review.say(marks, Words.given("words", words, MOST_WORDS), seal);
        mentorships.add(review);
    }
}
