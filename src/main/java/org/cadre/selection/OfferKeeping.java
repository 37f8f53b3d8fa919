package org.cadre.selection;

import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.nomination.NominationState;
import org.cadre.nomination.Nominees;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.util.EnumSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the clock does to offers: ends them in time, and those of nominees who left; reminds. */
@UseCase
class OfferKeeping {

    static final Duration REMINDER = Duration.ofDays(2);

    @Inject SelectionRepository selections;
    @Inject SelectionNotices notices;
    @Inject Seats seats;
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
