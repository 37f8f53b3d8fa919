package org.cadre.selection;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.cohort.CohortQueries;
import org.cadre.nomination.CallId;
import org.cadre.nomination.CallState;
import org.cadre.nomination.Nominees;
import org.cadre.nomination.Nominees.CallFacts;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.selection.panel.Contradiction;
import org.cadre.selection.panel.FairSelection;
import org.cadre.time.CadreClock;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The programme manager says how the seats of a call are shared, until the committee commits to it;
 * calls of other programmes do not exist ({@link NotFound}).
 */
@UseCase
public class SelectionRules {

    static final int MOST_RULES = 60;

    @Inject SelectionRepository selections;
    @Inject SelectionAccess access;
    @Inject Nominees nominees;
    @Inject CohortQueries cohorts;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /**
     * The rules cannot all be kept, whoever is in the pool; arguments: why, the trait, the number
     * that is asked for and what it contradicts.
     */
    public static final class RulesContradict extends WrongValue {
        RulesContradict(Contradiction why) {
            super(
                    "rules",
                    why.reason().name(),
                    why.category().toUpperCase(Locale.ROOT),
                    why.number(),
                    why.limit());
        }
    }

    /** More rules than a form can hold; argument: the most. */
    public static final class TooManyRules extends WrongValue {
        TooManyRules() {
            super("rules", MOST_RULES);
        }
    }

    /** The seats are at least one, and no more than are free in the cohort; argument: these. */
    public static final class SeatsAreNotFree extends WrongValue {
        SeatsAreNotFree(int free) {
            super("seats", free);
        }
    }

    /** Rules on declared answers stand as they are from the first nomination on. */
    public static final class DeclaredRulesStand extends WrongValue {
        DeclaredRulesStand() {
            super("rules");
        }
    }

    /**
     * Half of the seats stay open to everybody, whatever they declare; argument: how many the rules
     * on declared answers may ask for.
     */
    public static final class DeclaredRulesAskTooMuch extends WrongValue {
        DeclaredRulesAskTooMuch(int most) {
            super("rules", most);
        }
    }

    /** Agencies still nominate. */
    public static final class CallIsNotClosed extends Refusal {}

    /** There is no smaller rule to take. */
    public static final class NothingIsProposed extends Refusal {}

    /**
     * Sets seats and rules; panels that were found go. Refuses with {@link SelectionStands}, {@link
     * Stale}, {@link SeatsAreNotFree}, {@link TooManyRules}, {@link RulesContradict}, {@link
     * DeclaredRulesStand}, {@link DeclaredRulesAskTooMuch}.
     *
     * @param version of the selection that was seen; ignored where there was none
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void write(CallId id, int version, int seats, List<Rule> rules) {
        var call = access.call(id, Role.PROGRAMME_MANAGER);
        var found = selections.lockOf(id);
        found.ifPresent(each -> each.requireVersion(version));
        var selection = found.orElseGet(() -> new Selection(call, clock.now()));
        requireOpen(selection);
        requireFree(call, seats);
        if (rules.size() > MOST_RULES) {
            throw new TooManyRules();
        }
        requireSound(contradictions(call, rules, seats), false);
        requireDeclared(call, selection.declaredRules(), rules, seats);
        set(selection, seats, rules);
        if (found.isEmpty()) {
            selections.add(selection);
        }
    }

    /** Whether rules on declared answers can still be set. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public boolean mayDeclare(CallId id) {
        return nominees.isUntouched(access.call(id, Role.PROGRAMME_MANAGER).id());
    }

    /** A rule that changed after the first nomination could ask for single people. */
    private void requireDeclared(CallFacts call, List<Rule> before, List<Rule> written, int seats) {
        var declared = written.stream().filter(Rule::isDeclared).toList();
        if (Set.copyOf(before).equals(Set.copyOf(declared))) {
            return;
        }
        if (!nominees.lockUntouched(call.id())) {
            throw new DeclaredRulesStand();
        }
        int asked = 0;
        for (var rule : declared) {
            if (rule.least() < 1 || !rule.trait().features().contains(rule.feature())) {
                throw new DeclaredRulesAskTooMuch(seats / 2);
            }
            asked += Math.min(rule.least(), seats);
        }
        if (asked > seats / 2) {
            throw new DeclaredRulesAskTooMuch(seats / 2);
        }
    }

    private static void requireOpen(Selection selection) {
        selection.require(
                SelectionState.WRITTEN,
                SelectionState.WAITING,
                SelectionState.FAILED,
                SelectionState.IMPOSSIBLE,
                SelectionState.READY);
    }

    private void requireFree(CallFacts call, int seats) {
        int free = cohorts.describe(call.cohort()).free();
        if (seats < 1 || seats > free) {
            throw new SeatsAreNotFree(free);
        }
    }

    private List<Contradiction> contradictions(CallFacts call, List<Rule> rules, int seats) {
        var seen = rules.stream().filter(rule -> !rule.isDeclared()).toList();
        var pool = Pools.ofEligible(nominees.eligible(call.id()), seen);
        return FairSelection.contradictions(pool, seen.stream().map(Rule::quota).toList(), seats);
    }

    /**
     * @param whole whether the pool is whole, so that it has to fill the seats
     */
    private static void requireSound(List<Contradiction> contradictions, boolean whole) {
        contradictions.stream()
                .filter(each -> whole || each.reason() != Contradiction.Reason.POOL_TOO_SMALL)
                .findFirst()
                .ifPresent(
                        each -> {
                            throw new RulesContradict(each);
                        });
    }

    private void set(Selection selection, int seats, List<Rule> rules) {
        selections.clear(selection.id());
        selection.write(seats, rules);
        events.fire(
                new SelectionEvents.SelectionRulesSet(
                        selection.id(), selection.call(), seats, said(selection), clock.now()));
    }

    private static String said(Selection selection) {
        return selection.rules().stream()
                .map(
                        each ->
                                each.isDeclared()
                                        ? "%s=%s from %d"
                                                .formatted(
                                                        each.trait().word(),
                                                        each.feature(),
                                                        each.least())
                                        : "%s=%s %d-%d%s"
                                                .formatted(
                                                        each.trait().word(),
                                                        each.feature(),
                                                        each.least(),
                                                        each.most(),
                                                        each.hard() ? "" : " soft"))
                .collect(Collectors.joining("; "));
    }

    /**
     * Takes the smallest change that was proposed and looks for panels again. Refuses with {@link
     * NothingIsProposed}, {@link Stale}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void takeChange(CallId id, int version) {
        var selection = access.lock(id, Role.PROGRAMME_MANAGER);
        selection.requireVersion(version);
        var changes = selection.easier();
        if (changes.isEmpty()) {
            throw new NothingIsProposed();
        }
        var rules = new ArrayList<Rule>(selection.rules());
        changes.forEach(change -> rules.set(rules.indexOf(change.from()), change.to()));
        set(selection, selection.seats(), rules);
        ask(selection);
    }

    /**
     * Lets Cadre look for panels; what was found before goes. Refuses with {@link SelectionStands},
     * {@link Stale}, {@link CallIsNotClosed}, {@link RulesContradict}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void findPanels(CallId id, int version) {
        var selection = access.lock(id, Role.PROGRAMME_MANAGER);
        selection.requireVersion(version);
        requireOpen(selection);
        ask(selection);
    }

    private void ask(Selection selection) {
        var call = nominees.call(selection.call());
        if (call.state() != CallState.CLOSED) {
            throw new CallIsNotClosed();
        }
        requireSound(contradictions(call, selection.rules(), selection.seats()), true);
        selections.clear(selection.id());
        selection.ask();
        selections.add(new SelectionDue(selection.id(), clock.now()));
        events.fire(new SelectionEvents.PanelsAsked(selection.id(), clock.now()));
    }
}
