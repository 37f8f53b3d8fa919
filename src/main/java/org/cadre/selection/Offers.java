package org.cadre.selection;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.Enrolments;
import org.cadre.nomination.CallId;
import org.cadre.nomination.NominationState;
import org.cadre.nomination.Nominees;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;

/** The programme manager offers the seats, gives more time, replaces who leaves, and ends it. */
@UseCase
public class Offers {

    @Inject SelectionRepository selections;
    @Inject SelectionAccess access;
    @Inject SelectionNotices notices;
    @Inject Seats seats;
    @Inject SelectionSteps steps;
    @Inject Nominees nominees;
    @Inject CohortQueries cohorts;
    @Inject Enrolments enrolments;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** The offer is in another state meanwhile; argument: which. */
    public static final class OfferStands extends Refusal {
        OfferStands(OfferState state) {
            super(state.name());
        }
    }

    /** Who was promised a time keeps it. */
    public static final class OfferEndsEarlier extends WrongValue {
        OfferEndsEarlier() {
            super("until");
        }
    }

    /** Somebody still has to answer. */
    public static final class OffersAreOpen extends Refusal {}

    /** Who was shown as the first has been called meanwhile, or has left. */
    public static final class SomebodyElseIsFirst extends Refusal {}

    /** All seats of the cohort are taken or offered, or it is over. */
    public static final class NoSeatIsFree extends Refusal {}

    /** Offers every seat of the drawn panel. Refuses with {@link SelectionStands}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void send(CallId id) {
        var selection = access.lock(id, Role.PROGRAMME_MANAGER);
        selection.require(SelectionState.DRAWN);
        selection.offer();
        seats.offerAll(selection);
    }

    /**
     * Lets an offer stand until the end of a later day. Refuses with {@link OfferStands}, {@link
     * OfferEndsEarlier}, {@link SelectionReason.SelectionNeedsAReason}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void extend(CallId id, OfferId offerId, @Nullable LocalDate day, String reason) {
        var selection = access.lock(id, Role.PROGRAMME_MANAGER);
        var offer = lockOffer(selection, offerId, OfferState.OPEN);
        var cohort = cohorts.describe(selection.cohort());
        var until =
                day == null
                        ? offer.expiresAt()
                        : day.plusDays(1).atStartOfDay(cohort.zone()).toInstant();
        if (!until.isAfter(offer.expiresAt())) {
            throw new OfferEndsEarlier();
        }
        var why = SelectionReason.needed(reason);
        offer.extend(until);
        events.fire(
                new SelectionEvents.SeatOfferExtended(
                        selection.id(), offer.nomination(), until, why, clock.now()));
        notices.offered(selection, cohort, person(selection, offer), until);
    }

    private SeatOffer lockOffer(Selection selection, OfferId id, OfferState state) {
        var offer = selections.lockOffer(id);
        if (!offer.selection().equals(selection.id())) {
            throw new NotFound("offer " + id);
        }
        if (offer.state() != state) {
            throw new OfferStands(offer.state());
        }
        return offer;
    }

    private PersonId person(Selection selection, SeatOffer offer) {
        return nominees.listIn(selection.call(), EnumSet.allOf(NominationState.class)).stream()
                .filter(each -> each.id().equals(offer.nomination()))
                .findFirst()
                .orElseThrow()
                .person();
    }

    /**
     * Somebody who took a seat leaves, also after the start: the enrolment ends and the next of the
     * same kind is offered the seat. Refuses with {@link OfferStands}, {@link SelectionStands},
     * {@link SelectionReason.SelectionNeedsAReason}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void substitute(CallId id, OfferId offerId, String reason) {
        var selection = access.lock(id, Role.PROGRAMME_MANAGER);
        selection.require(SelectionState.OFFERED);
        var offer = lockOffer(selection, offerId, OfferState.ACCEPTED);
        var why = SelectionReason.needed(reason);
        if (cohorts.isIn(selection.cohort(), person(selection, offer))) {
            enrolments.withdraw(offer.enrolment().orElseThrow(), why);
        }
        offer.end(OfferState.LEFT, why, clock.now());
        seats.fire(offer, false, why);
        seats.follow(selection, offer);
    }

    /**
     * From now on nobody moves up; who got no seat is told, and may appeal for as many days as an
     * offer was open. Refuses with {@link SelectionStands}, {@link OffersAreOpen}, {@link
     * SelectionReason.SelectionNeedsAReason}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void end(CallId id, String reason) {
        var selection = access.lock(id, Role.PROGRAMME_MANAGER);
        selection.require(SelectionState.OFFERED);
        var why = SelectionReason.needed(reason);
        boolean open =
                selections.offers(selection.id()).stream()
                        .anyMatch(each -> each.state() == OfferState.OPEN);
        if (open) {
            throw new OffersAreOpen();
        }
        var days = Duration.ofDays(nominees.call(id).offerDays());
        steps.end(selection, false, why, clock.now().plus(days));
    }

    /**
     * Offers a free seat, of whatever kind, to the first of those whose appeal was upheld. Refuses
     * with {@link SelectionStands}, {@link SomebodyElseIsFirst}, {@link NoSeatIsFree}, {@link
     * SelectionReason.SelectionNeedsAReason}.
     *
     * @param number of the nominee who is shown as the first
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void callFirst(CallId id, String number, String reason) {
        var selection = access.lock(id, Role.PROGRAMME_MANAGER);
        selection.require(SelectionState.OFFERED, SelectionState.ENDED);
        var why = SelectionReason.needed(reason);
        var first =
                nominees.upheld(id).stream()
                        .findFirst()
                        .filter(each -> each.pseudonym().equals(number))
                        .orElseThrow(SomebodyElseIsFirst::new);
        if (seats.free(selection) == 0) {
            throw new NoSeatIsFree();
        }
        nominees.moveByActor(first.id(), NominationState.SELECTED, why);
        seats.offerFree(selection, first);
    }
}
