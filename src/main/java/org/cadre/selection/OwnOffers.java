package org.cadre.selection;

import jakarta.inject.Inject;

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

/**
 * What a nominee answers to the own offer. Answers in one selection come one at a time: its row is
 * locked before anything is read.
 */
@UseCase
public class OwnOffers {

    @Inject SelectionRepository selections;
    @Inject SelectionAccess access;
    @Inject Seats seats;
    @Inject Nominees nominees;
    @Inject Enrolments enrolments;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /** No seat is offered to the actor now, or not any more. */
    public static final class NoSeatIsOffered extends Refusal {}

    /** An offer of the actor, with what it belongs to. */
    private record Mine(Selection selection, Nominees.Nominee nominee, SeatOffer offer) {}

    /**
     * Takes the seat: the enrolment begins. Refuses with {@link NoSeatIsOffered}, and as {@link
     * Enrolments#seat} does.
     */
    @SignedIn
    public void accept(SelectionId id) {
        var mine = lockMine(id);
        var enrolment = enrolments.seat(mine.selection().cohort(), mine.nominee().person());
        mine.offer().accept(enrolment, clock.now());
        nominees.moveByActor(mine.nominee().id(), NominationState.SEATED, "");
        seats.fire(mine.offer(), false, "");
    }

    /** Says no; the next of the same kind is offered the seat. Refuses as {@link #accept}. */
    @SignedIn
    public void decline(SelectionId id, String reason) {
        var mine = lockMine(id);
        var why = SelectionReason.given(reason);
        mine.offer().end(OfferState.DECLINED, why, clock.now());
        nominees.moveByActor(mine.nominee().id(), NominationState.DECLINED, why);
        seats.fire(mine.offer(), false, why);
        seats.follow(mine.selection(), mine.offer());
    }

    private Mine lockMine(SelectionId id) {
        var selection = selections.lock(id);
        access.requireLive(selection);
        var nominee =
                nominees.findOf(selection.call(), new PersonId(current.get().personId()))
                        .orElseThrow(() -> new NotFound("selection " + id));
        var offer =
                Optional.of(nominee)
                        .filter(each -> each.state() == NominationState.OFFERED)
                        .flatMap(each -> selections.findOffer(each.id()))
                        .filter(each -> each.state() == OfferState.OPEN)
                        .filter(each -> !each.isOver(clock.now()))
                        .orElseThrow(NoSeatIsOffered::new);
        return new Mine(selection, nominee, offer);
    }
}
