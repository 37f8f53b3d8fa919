package org.cadre.selection;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.content.Json;
import org.cadre.nomination.Nominees;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.platform.startup.Settings;
import org.cadre.selection.panel.Commitment;
import org.cadre.selection.panel.Outcome;
import org.cadre.selection.panel.Pool;
import org.cadre.time.CadreClock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps who looks for the panels of which selection, in short transactions; the search lies between
 * them, in {@link ComputingWork}.
 *
 * <p>An answer is kept once: only under a claim that still stands, and together with the removal of
 * the waiting row.
 */
@UseCase
class Computing {

    @Inject SelectionRepository selections;
    @Inject Nominees nominees;
    @Inject Settings settings;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** What one search is made from. */
    record Task(
            UUID claim,
            SelectionId selection,
            List<Nominees.Nominee> nominees,
            List<Rule> rules,
            int seats) {

        Pool pool() {
            return Pools.ofEligible(nominees, rules);
        }
    }

    /** The selection that waits longest; nobody's yet. */
    @Internal
    public Optional<SelectionId> findDue() {
        return selections.listDue(clock.now()).stream().findFirst().map(SelectionId::new);
    }

    /** Empty where somebody else was quicker. It locks before it reads. */
    @Internal
    public Optional<Task> claim(SelectionId id) {
        var now = clock.now();
        return selections
                .lockDue(id)
                .filter(due -> due.isDue(now))
                .map(
                        due -> {
                            var claim = UUID.randomUUID();
                            due.claim(claim, now);
                            var selection = selections.get(id);
                            return new Task(
                                    claim,
                                    id,
                                    nominees.eligible(selection.call()),
                                    selection.rules(),
                                    selection.seats());
                        });
    }

    /** Keeps how far a search is, for those who wait. */
    @Internal
    public void reach(Task task, int settled, int types) {
        lockClaimed(task).ifPresent(due -> due.reach(settled, types));
    }

    /** Keeps the answer, where the claim still stands. */
    @Internal
    public void keep(Task task, Outcome outcome, double seconds) {
        lockClaimed(task)
                .ifPresent(
                        due -> {
                            selections.remove(due);
                            var selection = selections.lock(task.selection());
                            keep(selection, task, outcome, seconds);
                            events.fire(
                                    new SelectionEvents.PanelsAnswered(
                                            selection.id(), selection.state(), clock.now()));
                        });
    }

    private void keep(Selection selection, Task task, Outcome outcome, double seconds) {
        switch (outcome) {
            case Outcome.Feasible feasible -> keepPanels(selection, task, feasible, seconds);
            case Outcome.Infeasible(var changes) -> selection.cannotBe(changes);
            case Outcome.Contradictory(var ignored) ->
                    selection.comesToNothing(SelectionState.WRITTEN);
        }
    }

    private void keepPanels(
            Selection selection, Task task, Outcome.Feasible feasible, double seconds) {
        var software = "Cadre " + settings.version();
        selection.found(feasible, software, clock.now());
        var report =
                new SelectionReport(task.pool(), selection.quotas(), task.seats(), seconds)
                        .of(feasible, software);
        selections.add(
                new PanelFile(
                        selection.id(),
                        Commitment.of(feasible.panels(), selection.quotas(), software, List.of()),
                        Json.of(report)));
        var seats = feasible.panels().seats();
        task.nominees()
                .forEach(
                        each ->
                                selections.add(
                                        new SelectionNominee(
                                                selection.id(),
                                                each,
                                                seats.getOrDefault(each.pseudonym(), 0))));
    }

    /** It broke off; tried again, until it has failed too often. */
    @Internal
    public void fail(Task task) {
        lockClaimed(task)
                .filter(due -> !due.fail(clock.now()))
                .ifPresent(
                        due -> {
                            selections.remove(due);
                            selections.lock(task.selection()).comesToNothing(SelectionState.FAILED);
                            events.fire(
                                    new SelectionEvents.PanelsAnswered(
                                            task.selection(), SelectionState.FAILED, clock.now()));
                        });
    }

    private Optional<SelectionDue> lockClaimed(Task task) {
        return selections.lockDue(task.selection()).filter(due -> due.isClaimedBy(task.claim()));
    }
}
