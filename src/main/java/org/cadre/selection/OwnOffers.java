package org.cadre.selection;

import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.Enrolments;
import org.cadre.nomination.NominationState;
import org.cadre.nomination.Nominees;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a nominee answers to the own offer, and does with the own seat. Answers in one selection
 * come one at a time: its row is locked before anything is read.
 */
@UseCase
public class OwnOffers {

    @Inject SelectionRepository selections;
    @Inject SelectionAccess access;
    @Inject Seats seats;
    @Inject SelectionNotices notices;
    @Inject Nominees nominees;
    @Inject CohortQueries cohorts;
    @Inject Enrolments enrolments;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /** No seat is offered to the actor now, or not any more. */
    public static final class NoSeatIsOffered extends Refusal {}

    /** The actor holds no seat of this selection. */
    public static final class NoSeatIsHeld extends Refusal {}

    /** The cohort has begun: who leaves now is replaced by the programme manager. */
    public static final class CohortHasBegun extends Refusal {}

    /** An offer of the actor, with what it belongs to. */
    private record Mine(Selection selection, Nominees.Nominee nominee, SeatOffer offer) {}

    /**
     * Takes the seat: the enrolment begins. Refuses with {@link NoSeatIsOffered}, and as {@link
     * Enrolments#seat} does.
     */
    @SignedIn
    public void accept(SelectionId id) {
        var mine = lockOffered(id);
        var enrolment = enrolments.seat(mine.selection().cohort(), mine.nominee().person());
        mine.offer().accept(enrolment, clock.now());
        nominees.moveByActor(mine.nominee().id(), NominationState.SEATED, "");
        seats.fire(mine.offer(), false, "");
    }

    /** Says no; the next of the same kind is offered the seat. Refuses as {@link #accept}. */
    @SignedIn
    public void decline(SelectionId id, String reason) {
        var mine = lockOffered(id);
        var why = SelectionReason.given(reason);
        mine.offer().end(OfferState.DECLINED, why, clock.now());
        nominees.moveByActor(mine.nominee().id(), NominationState.DECLINED, why);
        seats.fire(mine.offer(), false, why);
        seats.follow(mine.selection(), mine.offer());
    }

    /**
     * Gives a seat back before the cohort starts: the enrolment ends, the next of the same kind is
     * offered the seat, and the managers of the programme are told. Refuses with {@link
     * NoSeatIsHeld}, {@link CohortHasBegun}.
     */
    @SignedIn
    public void giveBack(SelectionId id, String reason) {
        var mine = lockMine(id, NominationState.SEATED, OfferState.ACCEPTED, NoSeatIsHeld::new);
        var cohort = cohorts.describe(mine.selection().cohort());
        if (!cohort.startsOn().isAfter(clock.today(cohort.zone()))) {
            throw new CohortHasBegun();
        }
        var why = SelectionReason.given(reason);
        if (cohorts.isIn(cohort.id(), mine.nominee().person())) {
            enrolments.unseat(mine.offer().enrolment().orElseThrow(), why);
        }
        mine.offer().end(OfferState.LEFT, why, clock.now());
        nominees.moveByActor(mine.nominee().id(), NominationState.DECLINED, why);
        seats.fire(mine.offer(), false, why);
        notices.givenBack(mine.selection(), cohort.name(), mine.nominee().pseudonym());
        seats.follow(mine.selection(), mine.offer());
    }

    private Mine lockOffered(SelectionId id) {
        var mine = lockMine(id, NominationState.OFFERED, OfferState.OPEN, NoSeatIsOffered::new);
        if (mine.offer().isOver(clock.now())) {
            throw new NoSeatIsOffered();
        }
        return mine;
    }

    private Mine lockMine(
            SelectionId id,
            NominationState stands,
            OfferState state,
            Supplier<? extends Refusal> otherwise) {
        var selection = selections.lock(id);
        access.requireLive(selection);
        var nominee =
                nominees.findOf(selection.call(), new PersonId(current.get().personId()))
                        .orElseThrow(() -> new NotFound("selection " + id));
        var offer =
                Optional.of(nominee)
                        .filter(each -> each.state() == stands)
                        .flatMap(each -> selections.findOffer(each.id()))
                        .filter(each -> each.state() == state)
                        .orElseThrow(otherwise);
        return new Mine(selection, nominee, offer);
    }
}
