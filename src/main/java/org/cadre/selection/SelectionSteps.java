package org.cadre.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.nomination.NominationState;
import org.cadre.nomination.Nominees;
import org.cadre.platform.event.DomainEvent;
import org.cadre.selection.panel.Beacon;
import org.cadre.selection.panel.Commitment;
import org.cadre.selection.panel.PanelList;
import org.cadre.selection.panel.PublicDraw;
import org.cadre.selection.panel.ReserveOrder;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The two steps of a selection that cannot be taken back, as they are kept. */
@ApplicationScoped
class SelectionSteps {

    private static final Set<NominationState> WAITING =
            EnumSet.of(NominationState.ELIGIBLE, NominationState.CLEARED);

    @Inject SelectionRepository selections;
    @Inject SelectionNotices notices;
    @Inject Nominees nominees;
    @Inject CohortQueries cohorts;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Fixes the files; whoever is in the pool is told. */
    void commit(Selection selection, List<String> named, LocalDate drawOn, UUID by) {
        var file = selections.file(selection.id());
        var commitment =
                Commitment.of(
                        PanelList.read(file.panels()),
                        selection.quotas(),
                        selection.software(),
                        named);
        file.hold(commitment);
        selection.commit(commitment.sha256(), named, drawOn, by, clock.now());
        events.fire(
                new SelectionEvents.SelectionCommitted(
                        selection.id(),
                        commitment.sha256(),
                        String.join("; ", named),
                        clock.now()));
        var cohort = cohorts.describe(selection.cohort()).name();
        nominees.eligible(selection.call())
                .forEach(each -> notices.committed(selection, cohort, each.person()));
    }

    /** By the numbers that were entered: the panel, the order of all, and what each became. */
    void draw(Selection selection, UUID by) {
        var beacon = Beacon.parse(selection.numbers());
        var panels = PanelList.read(selections.file(selection.id()).panels());
        int number = PublicDraw.ofPanel(beacon).number(panels.panels().size());
        var panel = panels.panel(number);
        var pool = selections.nominees(selection.id());
        var seated =
                pool.stream()
                        .filter(each -> panel.contains(each.pseudonym()))
                        .map(SelectionNominee::traits)
                        .toList();
        selection.draw(number, seated, by, clock.now());
        events.fire(new SelectionEvents.PanelDrawn(selection.id(), number, clock.now()));
        place(selection, beacon, panel, pool);
    }

    private void place(
            Selection selection, Beacon beacon, List<String> panel, List<SelectionNominee> pool) {
        var order =
                ReserveOrder.of(Pools.ofFound(pool, selection.rules()), selection.quotas(), beacon);
        var all = order.everybody();
        pool.forEach(each -> each.comesAs(all.indexOf(each.pseudonym()) + 1));
        var reserves = new HashSet<String>();
        panel.forEach(each -> reserves.addAll(order.after(each, panel)));
        var named = pool.stream().collect(Collectors.toMap(SelectionNominee::nomination, n -> n));
        var cohort = cohorts.describe(selection.cohort()).name();
        for (var each : nominees.listIn(selection.call(), WAITING)) {
            var nominee = named.get(each.id());
            if (nominee != null) {
                nominees.move(each.id(), state(nominee.pseudonym(), panel, reserves), "");
                notices.drawn(selection, cohort, each.person());
            }
        }
    }

    private static NominationState state(
            String pseudonym, List<String> panel, Set<String> reserves) {
        if (panel.contains(pseudonym)) {
            return NominationState.SELECTED;
        }
        return reserves.contains(pseudonym)
                ? NominationState.RESERVE
                : NominationState.NOT_SELECTED;
    }
}
