package org.cadre.planning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

/** Says what a budget line carries; each in the actor's programmes. */
@UseCase
public class LineWorks {

    @Inject PlanningRepository plans;
    @Inject KnownWork known;
    @Inject BudgetQueries budgets;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** The line carries it already. */
    public static final class WorkIsTied extends WrongValue {
        WorkIsTied() {
            super("work");
        }
    }

    /** Refuses with {@link WorkIsTied}. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public LineWorkId tie(ProgrammeId programme, LineId line, Work work) {
        access.require(programme, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER);
        if (budgets.lines(programme).stream().noneMatch(each -> each.id().equals(line))) {
            throw new NotFound("budget line " + line);
        }
        known.require(programme, work);
        if (plans.listLineWorks(programme).stream()
                .anyMatch(each -> each.line().equals(line) && each.work().equals(work))) {
            throw new WorkIsTied();
        }
        var made = new LineWork(programme, line, work, clock.now());
        plans.add(made);
        events.fire(new PlanningEvents.WorkTied(line, work, true, clock.now()));
        return made.id();
    }

    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public void untie(LineWorkId id) {
        var link = plans.getLineWork(id);
        access.require(link.programme(), Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER);
        plans.remove(link);
        events.fire(new PlanningEvents.WorkTied(link.line(), link.work(), false, clock.now()));
    }
}
