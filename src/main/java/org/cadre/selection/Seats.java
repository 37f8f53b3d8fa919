package org.cadre.selection;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

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
import org.cadre.selection.panel.ReserveOrder;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Offers the seats of the drawn panel and lets reserves move up in the order of the draw. Whoever
 * calls holds the lock of the selection, so that seats are given one at a time.
 */
@ApplicationScoped
class Seats {

    private static final Set<NominationState> RESERVES =
            EnumSet.of(NominationState.RESERVE, NominationState.NOT_SELECTED);

    @Inject SelectionRepository selections;
    @Inject SealedBoxes boxes;
    @Inject DeclaredAnswers declared;
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
        return selections.file(selection.id()).drawn(selection.drawn().orElseThrow());
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
     * After an offer came to its end: the next of the same kind is offered the seat. Once the
     * selection has ended nobody follows but who won an appeal.
     */
    void follow(Selection selection, SeatOffer ended) {
        selections.flush();
        if (selection.state() == SelectionState.ENDED) {
            offerToUpheld(selection);
            return;
        }
        if (isOver(cohort(selection), clock.today(ZoneOffset.UTC))) {
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
        var followers =
                selection.measures() == Measures.TAKE_PART
                        ? sealed(selection, all.values(), held)
                        : order(selection).after(leaving, seated);
        var first = nominees.upheld(selection.call()).stream().map(Nominees.Nominee::pseudonym);
        Stream.concat(first.filter(followers::contains), followers.stream())
                .filter(each -> !each.equals(leaving))
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

    /**
     * In the secret order those with whom all rules hold, behind them those with whom the rules
     * hold that count no declared answer: a seat that stays empty would tell what the others have
     * declared. Answers are read again, so that one that was taken back counts no more.
     */
    private List<String> sealed(
            Selection selection, Collection<Nominees.Nominee> people, List<String> held) {
        var found = selections.nominees(selection.id());
        var inPool = found.stream().map(SelectionNominee::nomination).collect(toSet());
        var pool = Pools.ofFound(found, selection.seenRules());
        var answers =
                declared.of(
                        selection,
                        people.stream().filter(each -> inPool.contains(each.id())).toList());
        var secret = boxes.open(selection.id()).panels().order();
        var beacon = Beacon.parse(selection.numbers());
        var all =
                ReserveOrder.ofSecret(
                        Pools.with(pool, selection.declaredRules(), answers),
                        selection.quotas(),
                        secret,
                        beacon);
        var seen = selection.seenRules().stream().map(Rule::quota).toList();
        return Stream.concat(
                        all.next(held, selection.seats()).stream(),
                        ReserveOrder.ofSecret(pool, seen, secret, beacon)
                                .next(held, selection.seats())
                                .stream())
                .distinct()
                .toList();
    }

    /**
     * Of a selection that has ended: free seats go to those whose appeal was upheld, whatever their
     * kind. Answers that people have declared are not read for it.
     */
    void offerToUpheld(Selection selection) {
        for (var each : nominees.upheld(selection.call())) {
            if (free(selection) > 0) {
                nominees.move(each.id(), NominationState.SELECTED, "");
                offerFree(selection, each);
            }
        }
    }

    /** Offers a seat that nobody holds to somebody who is selected for it. */
    void offerFree(Selection selection, Nominees.Nominee nominee) {
        var held =
                selections.offers(selection.id()).stream()
                        .filter(each -> each.state().isLive())
                        .map(SeatOffer::seat)
                        .collect(toSet());
        int seat = 1;
        while (held.contains(seat)) {
            seat++;
        }
        offer(selection, nominee, seat);
        selections.flush();
    }

    /** How many seats of the cohort can be offered now. */
    int free(Selection selection) {
        return free(
                cohort(selection), selections.offers(selection.id()), clock.today(ZoneOffset.UTC));
    }

    /** None of a cohort that is over; else those that nobody has taken or is asked to take. */
    static int free(CohortDetail cohort, List<SeatOffer> offers, LocalDate today) {
        long open = offers.stream().filter(each -> each.state() == OfferState.OPEN).count();
        return isOver(cohort, today) ? 0 : (int) Math.max(0, cohort.free() - open);
    }

    private static boolean isOver(CohortDetail cohort, LocalDate today) {
        return !cohort.isOpen() || today.isAfter(cohort.endsOn());
    }

    private ReserveOrder order(Selection selection) {
        return ReserveOrder.of(
                Pools.ofFound(selections.nominees(selection.id()), selection.seenRules()),
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
