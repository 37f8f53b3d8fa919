package org.cadre.planning;

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

/** Says who pays for a line after the donors; each in the actor's programmes. */
@UseCase
public class Exits {

    @Inject PlanningRepository plans;
    @Inject BudgetQueries budgets;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** It holds no longer, so nothing of it changes. */
    public static final class ExitIsWithdrawn extends Refusal {}

    /** Somebody pays for the line from this month already. */
    public static final class MonthIsTaken extends WrongValue {
        MonthIsTaken() {
            super("from");
        }
    }

    /** Refuses with {@link MonthIsTaken}. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public ExitItemId note(ProgrammeId programme, ExitPlan plan) {
        access.require(programme, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER);
        requireFree(programme, plan, null);
        var item = new ExitItem(programme, plan, clock.now());
        plans.add(item);
        tell(item.id(), plan.status(), "");
        return item.id();
    }

    private void requireFree(ProgrammeId programme, ExitPlan plan, @Nullable ExitItem own) {
        if (plan.status() == ExitStatus.WITHDRAWN
                || budgets.lines(programme).stream()
                        .noneMatch(each -> each.id().equals(plan.line()))) {
            throw new NotFound("budget line " + plan.line());
        }
        if (plans.listExits(programme).stream()
                .filter(each -> each != own)
                .filter(each -> each.row().plan().status() != ExitStatus.WITHDRAWN)
                .anyMatch(each -> each.isOf(plan.line(), plan.from()))) {
            throw new MonthIsTaken();
        }
    }

    private void tell(ExitItemId id, ExitStatus status, String reason) {
        events.fire(new PlanningEvents.ExitMoved(id, status, reason, clock.now()));
    }

    /**
     * Says differently who pays. Refuses with {@link ExitIsWithdrawn}, {@link MonthIsTaken}, {@link
     * Stale}.
     *
     * @param read the version that was read
     */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public void change(ExitItemId id, ExitPlan plan, int read) {
        var item = standing(id);
        item.requireAsRead(read);
        requireFree(item.programme(), plan, item);
        item.follow(plan);
        tell(id, plan.status(), "");
    }

    private ExitItem standing(ExitItemId id) {
        var item = plans.lockExit(id);
        access.require(item.programme(), Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER);
        item.requireStanding();
        return item;
    }

    /** It holds no longer. Refuses with {@link ExitIsWithdrawn}. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public void withdraw(ExitItemId id, String reason) {
        var item = standing(id);
        var why = Words.needed("reason", reason, 500);
        item.withdraw(why);
        tell(id, ExitStatus.WITHDRAWN, why);
    }
}
