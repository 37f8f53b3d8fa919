package org.cadre.exercise;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

/** Takes drafts through the review: two people see each version before anybody plays it. */
@UseCase
public class DesignReviews {

    static final int LONGEST_COMMENT = 2000;

    @Inject DesignRepository designs;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Nobody sent the version to review, or the review is over. */
    public static final class DesignIsNotInReview extends Refusal {}

    /** Whoever saved last cannot be the one who approves. */
    public static final class EditorCannotApprove extends Refusal {}

    /** The comment is missing or too long; argument: the most characters. */
    public static final class CommentHasWrongLength extends WrongValue {
        CommentHasWrongLength() {
            super("comment", LONGEST_COMMENT);
        }
    }

    /**
     * Lets a draft rest for a review. Refuses with {@link NotFound} and {@link
     * ExerciseDesigns.DesignIsNotADraft}.
     */
    @Allowed(Role.AUTHOR)
    public void send(DesignVersionId id) {
        var design = designs.lock(id);
        var now = clock.now();
        design.send(me(), now);
        events.fire(
                new ExerciseEvents.DesignSentToReview(
                        id, design.code(), design.number().toString(), design.checksum(), now));
    }

    /**
     * Makes it a draft again and says why. Refuses with {@link NotFound}, {@link
     * CommentHasWrongLength} and {@link DesignIsNotInReview}.
     *
     * @param place what of the script is meant, as {@code inject i03}; empty for all of it
     */
    @Allowed(Role.AUTHOR)
    public void sendBack(DesignVersionId id, String place, String comment) {
        var why = comment == null ? "" : comment.strip();
        if (why.isEmpty() || why.length() > LONGEST_COMMENT) {
            throw new CommentHasWrongLength();
        }
        var design = designs.lock(id);
        var now = clock.now();
        design.sendBack();
        designs.add(new ReviewComment(id, place, why, me(), now));
        events.fire(
                new ExerciseEvents.DesignSentBack(
                        id, design.code(), design.number().toString(), why, now));
    }

    /**
     * Fixes the script for ever. Refuses with {@link NotFound}, {@link DesignIsNotInReview} and
     * {@link EditorCannotApprove}, also where the two accounts were merged.
     */
    @Allowed(Role.AUTHOR)
    public void approve(DesignVersionId id) {
        var design = designs.lock(id);
        var mine = people.accountsOf(me());
        if (design.editedBy().filter(mine::contains).isPresent()) {
            throw new EditorCannotApprove();
        }
        var now = clock.now();
        designs.add(design.approve(me(), now));
        designs.flush();
        events.fire(
                new ExerciseEvents.DesignApproved(
                        id, design.code(), design.number().toString(), design.checksum(), now));
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
