package org.cadre.funding;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.Words;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Keeps scenarios of a programme: what would be different, by a name. */
@UseCase
public class Scenarios {

    /** So many are kept of a programme at most. */
    static final int MOST = 50;

    /** So many differences one has at most. */
    static final int MOST_STEPS = 20;

    private static final int MOST_NAME = 120;

    @Inject ScenarioRepository scenarios;
    @Inject BudgetQueries budgets;
    @Inject ScenarioQueries queries;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Another scenario of the programme has this name. */
    public static final class ScenarioNameIsTaken extends WrongValue {
        ScenarioNameIsTaken(String field) {
            super(field);
        }
    }

    /** The programme keeps as many as it may; argument: how many. */
    public static final class ScenariosAreMany extends Refusal {
        ScenariosAreMany() {
            super(MOST);
        }
    }

    /** The scenario has as many differences as it may; argument: how many. */
    public static final class StepsAreMany extends Refusal {
        StepsAreMany() {
            super(MOST_STEPS);
        }
    }

    /** It is deleted; who wants to change it brings it back first. */
    public static final class ScenarioIsDeleted extends Refusal {}

    /** Refuses with {@link ScenarioNameIsTaken}, {@link ScenariosAreMany}. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public ScenarioId make(ProgrammeId programme, String name) {
        return make("name", programme, name, List.of());
    }

    private ScenarioId make(
            String field, ProgrammeId programme, String name, List<ScenarioStep> steps) {
        access.require(programme, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER);
        budgets.currency(programme);
        var scenario =
                new StoredScenario(
                        programme, free(field, programme, name, null), steps, clock.now());
        scenarios.add(scenario);
        var id = scenario.row().id();
        events.fire(new FundingEvents.ScenarioMade(id, clock.now()));
        return id;
    }

    private String free(
            String field, ProgrammeId programme, String name, @Nullable ScenarioId own) {
        var needed = Words.needed(field, name, MOST_NAME);
        var others =
                scenarios.list(programme).stream()
                        .map(StoredScenario::row)
                        .filter(each -> !each.id().equals(own))
                        .toList();
        if (others.stream().anyMatch(each -> each.name().equalsIgnoreCase(needed))) {
            throw new ScenarioNameIsTaken(field);
        }
        if (others.size() >= MOST) {
            throw new ScenariosAreMany();
        }
        return needed;
    }

    /** Another one with the same differences. Refuses as {@link #make} does. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public ScenarioId copy(ScenarioId id, String name) {
        var scenario = scenarios.get(id);
        return make("copyName", scenario.programme(), name, scenario.steps());
    }

    /**
     * Refuses with {@link ScenarioNameIsTaken}, {@link Stale}.
     *
     * @param read the version that was read
     */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public void rename(ScenarioId id, String name, int read) {
        var scenario = open(id);
        scenario.requireAsRead(read);
        scenario.rename(free("name", scenario.programme(), name, id));
        changed(id);
    }

    private StoredScenario open(ScenarioId id) {
        var scenario = scenarios.lock(id);
        access.require(scenario.programme(), Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER);
        if (scenario.isDeleted()) {
            throw new ScenarioIsDeleted();
        }
        return scenario;
    }

    private void changed(ScenarioId id) {
        events.fire(new FundingEvents.ScenarioChanged(id, clock.now()));
    }

    /**
     * Adds a difference. Refuses with {@link NotFound} what is not in the plan of today, with
     * {@link ScenarioQueries.EndIsNotLater} an extension that is none, with {@link StepsAreMany}.
     */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public void add(ScenarioId id, ScenarioStep step) {
        var scenario = open(id);
        if (scenario.steps().size() >= MOST_STEPS) {
            throw new StepsAreMany();
        }
        queries.requirePossible(scenario.programme(), step);
        scenario.add(step);
        changed(id);
    }

    /**
     * Takes a difference away. Refuses with {@link Stale}.
     *
     * @param place counted from 0
     * @param read the version that was read
     */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public void remove(ScenarioId id, int place, int read) {
        var scenario = open(id);
        scenario.requireAsRead(read);
        if (place < 0 || place >= scenario.steps().size()) {
            throw new NotFound("difference " + place + " of scenario " + id);
        }
        scenario.remove(place);
        changed(id);
    }

    /** It can be brought back with {@link #restore}. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public void delete(ScenarioId id) {
        open(id).delete(clock.now());
        events.fire(new FundingEvents.ScenarioDeleted(id, clock.now()));
    }

    /** Undoes {@link #delete}. Refuses with {@link ScenarioNameIsTaken}. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public void restore(ScenarioId id) {
        var scenario = scenarios.lock(id);
        access.require(scenario.programme(), Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER);
        free("", scenario.programme(), scenario.row().name(), id);
        scenario.restore();
        events.fire(new FundingEvents.ScenarioRestored(id, clock.now()));
    }
}
