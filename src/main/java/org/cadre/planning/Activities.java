package org.cadre.planning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineId;
import org.cadre.budget.LineRow;
import org.cadre.budget.Words;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.YearMonth;

/** Plans activities, says what they cost, decides and ends them; each in the actor's programmes. */
@UseCase
public class Activities {

    /** Months that are planned at once at most. */
    static final int MOST_MONTHS = 60;

    @Inject PlanningRepository plans;
    @Inject KnownWork known;
    @Inject BudgetQueries budgets;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** It is in another state meanwhile; argument: which. */
    public static final class ActivityStands extends Refusal {
        ActivityStands(ActivityState state) {
            super(state);
        }
    }

    /** The last month is before the first, or too many lie between; argument: how many may. */
    public static final class MonthsAreNone extends WrongValue {
        MonthsAreNone() {
            super("last", MOST_MONTHS);
        }
    }

    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public ActivityId plan(ProgrammeId programme, ActivityPlan plan) {
        access.require(programme, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER);
        known.require(programme, plan.work());
        budgets.currency(programme);
        var activity = new Activity(programme, plan, clock.now());
        plans.add(activity);
        events.fire(new PlanningEvents.ActivityPlanned(activity.id(), clock.now()));
        return activity.id();
    }

    /**
     * Says differently what it is. Refuses with {@link ActivityStands}, {@link Stale}.
     *
     * @param read the version that was read
     */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public void change(ActivityId id, ActivityPlan plan, int read) {
        var activity = open(id);
        activity.requireAsRead(read);
        known.require(activity.programme(), plan.work());
        activity.follow(plan);
        events.fire(new PlanningEvents.ActivityChanged(id, clock.now()));
    }

    private Activity open(ActivityId id) {
        var activity = plans.lockActivity(id);
        access.require(activity.programme(), Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER);
        activity.requireOpen();
        return activity;
    }

    /**
     * Says what it costs on a line in each month from the first to the last; nothing takes the cost
     * away. Refuses with {@link ActivityStands}, {@link MonthsAreNone}.
     */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public void cost(ActivityId id, LineId line, YearMonth first, YearMonth last, Money each) {
        var activity = open(id);
        if (LineRow.leaves(budgets.lines(activity.programme())).stream()
                .noneMatch(leaf -> leaf.id().equals(line))) {
            throw new NotFound("budget line " + line);
        }
        if (last.isBefore(first) || !last.isBefore(first.plusMonths(MOST_MONTHS))) {
            throw new MonthsAreNone();
        }
        plans.removeCosts(id, line, first, last);
        for (var month = first;
                !each.isZero() && !month.isAfter(last);
                month = month.plusMonths(1)) {
            plans.add(new ActivityCost(id, line, month, each.minor()));
        }
        events.fire(new PlanningEvents.ActivityCosted(id, line, first, last, each, clock.now()));
    }

    /** It will happen. Refuses with {@link ActivityStands}. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public void decide(ActivityId id) {
        become(id, ActivityState.DECIDED, "");
    }

    /** It has happened. Refuses with {@link ActivityStands}. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public void finish(ActivityId id) {
        become(id, ActivityState.DONE, "");
    }

    /** It will not happen; its costs are needed no more. Refuses with {@link ActivityStands}. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public void cancel(ActivityId id, String reason) {
        become(id, ActivityState.CANCELLED, Words.needed("reason", reason, 500));
    }

    private void become(ActivityId id, ActivityState next, String reason) {
        open(id).become(next, reason);
        events.fire(new PlanningEvents.ActivityMoved(id, next, reason, clock.now()));
    }
}
