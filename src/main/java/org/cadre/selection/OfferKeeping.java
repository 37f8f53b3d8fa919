package org.cadre.selection;

import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.nomination.NominationId;
import org.cadre.nomination.NominationState;
import org.cadre.nomination.Nominees;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What happens to offers by itself: they end in time, and when nominees leave; one reminds; who won
 * an appeal is offered a free seat; a selection ends with its cohort.
 */
@UseCase
class OfferKeeping {

    static final Duration REMINDER = Duration.ofDays(2);

    @Inject SelectionRepository selections;
    @Inject SelectionNotices notices;
    @Inject Seats seats;
    @Inject SelectionSteps steps;
    @Inject Nominees nominees;
    @Inject CohortQueries cohorts;
    @Inject CadreClock clock;

    /** Ends the due offers of one selection, by seat; false where none is due. */
    @Internal
    public boolean endNext() {
        var due = selections.findToEnd(clock.now());
        due.ifPresent(this::end);
        return due.isPresent();
    }

    private void end(SelectionId id) {
        var selection = selections.lock(id);
        var all =
                nominees.listIn(selection.call(), EnumSet.allOf(NominationState.class)).stream()
                        .collect(Collectors.toMap(Nominees.Nominee::id, Function.identity()));
        for (var offer : selections.offers(id)) {
            var nominee = all.get(offer.nomination());
            if (offer.state() == OfferState.OPEN && nominee != null) {
                end(selection, offer, nominee);
            }
        }
    }

    private void end(Selection selection, SeatOffer offer, Nominees.Nominee nominee) {
        boolean stays = nominee.state() == NominationState.OFFERED;
        if (!stays) {
            offer.end(OfferState.LEFT, "", clock.now());
        } else if (offer.isOver(clock.now())) {
            offer.end(OfferState.EXPIRED, "", clock.now());
            nominees.move(nominee.id(), NominationState.OFFER_EXPIRED, "");
            notices.expired(selection, cohorts.describe(selection.cohort()), nominee.person());
        } else {
            return;
        }
        seats.fire(offer, true, "");
        seats.follow(selection, offer);
    }

    /** Offers seats that are free to who won an appeal, where the selection has ended. */
    @Internal
    public void offerToUpheld(NominationId nomination) {
        selections
                .findNominee(nomination)
                .map(each -> selections.lock(each.selection()))
                .filter(each -> each.state() == SelectionState.ENDED)
                .ifPresent(seats::offerToUpheld);
    }

    /**
     * Ends one selection that nobody has ended, a day after the last day of its cohort; of one that
     * was never committed what is sealed goes. False where there is none.
     */
    @Internal
    public boolean endOver() {
        var over = selections.findOver(clock.today(ZoneOffset.UTC).minusDays(1));
        over.map(selections::lock).ifPresent(this::endOver);
        return over.isPresent();
    }

    private void endOver(Selection selection) {
        if (selection.state() == SelectionState.OFFERED) {
            steps.end(selection, true, "", clock.now());
        } else {
            selections.clear(selection.id());
            selection.startAgain();
        }
    }

    /** Reminds of one offer; false where there is none to remind of. */
    @Internal
    public boolean remindNext() {
        var due = selections.findToRemind(clock.now().plus(REMINDER));
        due.ifPresent(this::remind);
        return due.isPresent();
    }

    private void remind(OfferId id) {
        var offer = selections.lockOffer(id);
        offer.reminded(clock.now());
        var selection = selections.get(offer.selection());
        nominees.listIn(selection.call(), EnumSet.of(NominationState.OFFERED)).stream()
                .filter(each -> each.id().equals(offer.nomination()))
                .forEach(
                        each ->
                                notices.endsSoon(
                                        selection,
                                        cohorts.describe(selection.cohort()),
                                        each.person(),
                                        offer.expiresAt()));
    }
}
