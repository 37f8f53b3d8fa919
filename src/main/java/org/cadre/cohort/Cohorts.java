package org.cadre.cohort;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.Optional;

/**
 * Opens cohorts and changes them; each in a programme that the actor manages, else {@link
 * NotFound}.
 */
@UseCase
public class Cohorts {

    @Inject CohortRepository cohorts;
    @Inject ManagedCohorts managed;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Another cohort of the programme has this name. */
    public static final class CohortNameIsTaken extends WrongValue {
        CohortNameIsTaken() {
            super("name");
        }
    }

    /** More people are in than seats would remain; argument: how many are in. */
    public static final class SeatsAreTaken extends WrongValue {
        SeatsAreTaken(int taken) {
            super("capacity", taken);
        }
    }

    /** Opens a cohort. Refuses with {@link CohortNameIsTaken}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public CohortId open(ProgrammeId programme, CohortPlan plan) {
        managed.requireProgramme(programme);
        requireFreeName(programme, plan.name(), Optional.empty());
        var cohort = new Cohort(programme, plan, clock.now());
        cohorts.add(cohort);
        events.fire(new CohortEvents.CohortOpened(cohort.id(), clock.now()));
        return cohort.id();
    }

    /**
     * Plans a cohort anew. Refuses with {@link Stale}, {@link CohortNameIsTaken} and {@link
     * SeatsAreTaken}.
     *
     * @param version of the {@link CohortDetail} that was changed
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void change(CohortId id, int version, CohortPlan plan) {
        var cohort = managed.lock(id);
        if (cohort.version() != version) {
            throw new Stale();
        }
        requireFreeName(cohort.programme(), plan.name(), Optional.of(id));
        cohort.change(plan);
        events.fire(new CohortEvents.CohortChanged(id, clock.now()));
    }

    /** Lets nobody in any more; a closed cohort stays closed. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void close(CohortId id) {
        var cohort = managed.lock(id);
        if (cohort.state() == CohortState.OPEN) {
            cohort.close();
            events.fire(new CohortEvents.CohortClosed(id, clock.now()));
        }
    }

    /** Lets people in again. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void reopen(CohortId id) {
        var cohort = managed.lock(id);
        if (cohort.state() == CohortState.CLOSED) {
            cohort.reopen();
            events.fire(new CohortEvents.CohortReopened(id, clock.now()));
        }
    }

    /** Says when the cohort may begin a module and sit its quizzes. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void setWindow(CohortId id, String module, ModuleWindow window) {
        managed.lock(id).setWindow(module, window);
        events.fire(new CohortEvents.ModuleWindowSet(id, module, window, clock.now()));
    }

    private void requireFreeName(ProgrammeId programme, String name, Optional<CohortId> except) {
        if (cohorts.isNameTaken(programme, name, except)) {
            throw new CohortNameIsTaken();
        }
    }
}
