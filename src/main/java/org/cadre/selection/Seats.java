package org.cadre.selection;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortQueries;
import org.cadre.nomination.NominationId;
import org.cadre.nomination.NominationState;
import org.cadre.nomination.Nominees;
import org.cadre.platform.event.DomainEvent;
import org.cadre.selection.panel.Beacon;
import org.cadre.selection.panel.PanelList;
import org.cadre.selection.panel.ReserveOrder;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Offers the seats of the drawn panel and lets reserves move up in the order of the draw. Whoever
 * calls holds the lock of the selection, so that seats are given one at a time.
 */
@ApplicationScoped
class Seats {

    private static final Set<NominationState> RESERVES =
            EnumSet.of(NominationState.RESERVE, NominationState.NOT_SELECTED);

    @Inject SelectionRepository selections;
    @Inject SelectionNotices notices;
    @Inject Nominees nominees;
    @Inject CohortQueries cohorts;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Of the drawn panel, by seat; who is not to be had is followed by a reserve. */
    void offerAll(Selection selection) {
        var panel = panel(selection);
        var all = nominations(selection);
        var vacant = new TreeMap<Integer, String>();
        var held = new ArrayList<String>();
        for (int seat = 1; seat <= panel.size(); seat++) {
            var nominee = all.get(panel.get(seat - 1));
            if (nominee != null && nominee.state() == NominationState.SELECTED) {
                offer(selection, nominee, seat);
                held.add(nominee.pseudonym());
            } else {
                vacant.put(seat, panel.get(seat - 1));
            }
        }
        vacant.forEach((seat, leaving) -> follow(selection, leaving, seat, held));
    }

    List<String> panel(Selection selection) {
        return PanelList.read(selections.file(selection.id()).panels())
                .panel(selection.drawn().orElseThrow());
    }

    /** By pseudonym, of everybody in the call. */
    private Map<String, Nominees.Nominee> nominations(Selection selection) {
        return nominees.listIn(selection.call(), EnumSet.allOf(NominationState.class)).stream()
                .collect(toMap(Nominees.Nominee::pseudonym, each -> each));
    }

    private void offer(Selection selection, Nominees.Nominee nominee, int seat) {
        var until = clock.now().plus(Duration.ofDays(nominees.call(selection.call()).offerDays()));
        nominees.move(nominee.id(), NominationState.OFFERED, "");
        var offer = new SeatOffer(selection.id(), nominee.id(), seat, clock.now(), until);
        selections.add(offer);
        fire(offer, true, "");
        notices.offered(selection, cohort(selection), nominee.person(), until);
    }

    private CohortDetail cohort(Selection selection) {
        return cohorts.describe(selection.cohort());
    }

    /**
     * After an offer came to its end: the next of the same kind is offered the seat, unless the
     * selection has ended.
     */
    void follow(Selection selection, SeatOffer ended) {
        selections.flush();
        if (selection.state() == SelectionState.ENDED) {
            return;
        }
        var pseudonyms =
                selections.nominees(selection.id()).stream()
                        .collect(toMap(SelectionNominee::nomination, SelectionNominee::pseudonym));
        var held = new ArrayList<String>();
        for (var offer : selections.offers(selection.id())) {
            if (offer.state().isLive()) {
                held.add(name(pseudonyms, offer.nomination()));
            }
        }
        follow(selection, name(pseudonyms, ended.nomination()), ended.seat(), held);
    }

    private static String name(Map<NominationId, String> pseudonyms, NominationId id) {
        return Optional.ofNullable(pseudonyms.get(id)).orElseThrow();
    }

    /**
     * @param held by whom the other seats are held; the follower is added
     */
    private void follow(Selection selection, String leaving, int seat, List<String> held) {
        var all = nominations(selection);
        var seated = new ArrayList<>(held);
        seated.add(leaving);
        order(selection).after(leaving, seated).stream()
                .map(all::get)
                .filter(each -> each != null && RESERVES.contains(each.state()))
                .findFirst()
                .ifPresent(
                        next -> {
                            if (next.state() == NominationState.NOT_SELECTED) {
                                nominees.move(next.id(), NominationState.RESERVE, "");
                            }
                            nominees.move(next.id(), NominationState.SELECTED, "");
                            offer(selection, next, seat);
                            held.add(next.pseudonym());
                        });
    }

    private ReserveOrder order(Selection selection) {
        return ReserveOrder.of(
                Pools.ofFound(selections.nominees(selection.id()), selection.rules()),
                selection.quotas(),
                Beacon.parse(selection.numbers()));
    }

    void fire(SeatOffer offer, boolean byCadre, String reason) {
        events.fire(
                new SelectionEvents.SeatOfferMoved(
                        offer.selection(),
                        offer.nomination(),
                        offer.seat(),
                        offer.state(),
                        byCadre,
                        reason,
                        clock.now()));
    }
}
