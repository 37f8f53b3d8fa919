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

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The steps of a selection that cannot be taken back, as they are kept. */
@ApplicationScoped
class SelectionSteps {

    private static final Set<NominationState> WAITING =
            EnumSet.of(NominationState.ELIGIBLE, NominationState.CLEARED);
    private static final Set<NominationState> WITHOUT_SEAT =
            EnumSet.of(NominationState.RESERVE, NominationState.NOT_SELECTED);

    @Inject SelectionRepository selections;
    @Inject SealedBoxes boxes;
    @Inject SelectionNotices notices;
    @Inject Nominees nominees;
    @Inject CohortQueries cohorts;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Fixes the files; whoever is in the pool is told. */
    void commit(Selection selection, List<String> named, LocalDate drawOn, UUID by) {
        var file = selections.file(selection.id());
        var commitment =
                selection.measures() == Measures.NONE
                        ? commitment(selection, PanelList.read(file.panels()), named)
                        : tell(selection, file, named);
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

    /**
     * From now on nobody moves up by the draw, what was sealed goes, and who got no seat is told.
     *
     * @param appeals until when one may appeal
     */
    void end(Selection selection, boolean byCadre, String why, Instant appeals) {
        selection.end();
        if (selection.measures() == Measures.TAKE_PART) {
            boxes.remove(selection.id());
        }
        var cohort = cohorts.describe(selection.cohort()).name();
        for (var each : nominees.listIn(selection.call(), WITHOUT_SEAT)) {
            if (each.state() == NominationState.RESERVE) {
                nominees.move(each.id(), NominationState.NOT_SELECTED, "");
            }
            notices.drawn(selection, cohort, each.person());
        }
        nominees.endAppeals(selection.call(), appeals);
        events.fire(new SelectionEvents.SelectionEnded(selection.id(), byCadre, why, clock.now()));
    }

    private static Commitment commitment(
            Selection selection, PanelList panels, List<String> named) {
        return Commitment.of(panels, selection.quotas(), selection.software(), named);
    }

    /**
     * It is told once, of a pool that nobody changes any more, whether rules on declared answers
     * take part. Where they do not, the panels are as open as any others.
     */
    private Commitment tell(Selection selection, PanelFile file, List<String> named) {
        var box = boxes.open(selection.id());
        selection.tell(box.takePart());
        if (box.takePart()) {
            file.state(box.statement());
            return Commitment.sealed(box.panels(), selection.quotas(), selection.software(), named);
        }
        boxes.remove(selection.id());
        var panels = box.panels().list();
        var seats = panels.seats();
        selections
                .nominees(selection.id())
                .forEach(each -> each.sitsOn(seats.getOrDefault(each.pseudonym(), 0)));
        return commitment(selection, panels, named);
    }

    /** By the numbers that were entered: the panel, the order of all, and what each became. */
    void draw(Selection selection, UUID by) {
        var beacon = Beacon.parse(selection.numbers());
        var file = selections.file(selection.id());
        boolean sealed = selection.measures() == Measures.TAKE_PART;
        int number;
        if (sealed) {
            var panels = boxes.open(selection.id()).panels();
            number = PublicDraw.ofPanel(beacon).number(panels.list().panels().size());
            file.open(panels.opened(number));
        } else {
            number =
                    PublicDraw.ofPanel(beacon)
                            .number(PanelList.read(file.panels()).panels().size());
        }
        var panel = file.drawn(number);
        var pool = selections.nominees(selection.id());
        var seated =
                pool.stream()
                        .filter(each -> panel.contains(each.pseudonym()))
                        .map(SelectionNominee::traits)
                        .toList();
        selection.draw(number, seated, by, clock.now());
        events.fire(new SelectionEvents.PanelDrawn(selection.id(), number, clock.now()));
        move(
                selection,
                panel,
                sealed ? others(pool, panel) : place(selection, beacon, panel, pool),
                pool);
    }

    /** Who may follow whom would tell who is counted by which rule. */
    private static Set<String> others(List<SelectionNominee> pool, List<String> panel) {
        return pool.stream()
                .map(SelectionNominee::pseudonym)
                .filter(each -> !panel.contains(each))
                .collect(Collectors.toSet());
    }

    /** Everybody gets a place in the order; who can follow somebody is a reserve. */
    private Set<String> place(
            Selection selection, Beacon beacon, List<String> panel, List<SelectionNominee> pool) {
        var order =
                ReserveOrder.of(
                        Pools.ofFound(pool, selection.seenRules()), selection.quotas(), beacon);
        var all = order.everybody();
        pool.forEach(each -> each.comesAs(all.indexOf(each.pseudonym()) + 1));
        var reserves = new HashSet<String>();
        panel.forEach(each -> reserves.addAll(order.after(each, panel)));
        return reserves;
    }

    private void move(
            Selection selection,
            List<String> panel,
            Set<String> reserves,
            List<SelectionNominee> pool) {
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
