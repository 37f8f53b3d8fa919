package org.cadre.planning;

import jakarta.inject.Inject;

import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineRow;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads plans of the programmes whose money the actor may see. */
@UseCase
public class PlanningQueries {

    @Inject PlanningRepository plans;
    @Inject KnownWork known;
    @Inject FundedWork funded;
    @Inject BudgetQueries budgets;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;

    /** By the day of their decision. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public PlanningBoard<ActivityRow> activities(ProgrammeId programme, Language language) {
        access.requireReader(programme);
        var rows = activitiesOf(programme, budgets.currency(programme));
        var works = rows.stream().map(each -> each.plan().work()).filter(Objects::nonNull).toList();
        return board(programme, rows, known.describe(programme, works, language));
    }

    private <T> PlanningBoard<T> board(
            ProgrammeId programme, List<T> rows, Map<Work, WorkRow> works) {
        return new PlanningBoard<>(
                programme,
                budgets.currency(programme),
                budgets.lines(programme),
                rows,
                works,
                clock.today(ZoneOffset.UTC));
    }

    /** One activity, with what its page offers; {@link NotFound} for one of another programme. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public PlanningBoard<ActivityRow> activity(ActivityId id, Language language) {
        var activity = plans.getActivity(id);
        access.requireReader(activity.programme());
        var costs = plans.listCosts(id);
        var currency = budgets.currency(activity.programme());
        var row = row(activity, costs, currency);
        var work = row.plan().work();
        return board(
                activity.programme(),
                List.of(row),
                known.describe(
                        activity.programme(), work == null ? List.of() : List.of(work), language));
    }

    /**
     * As {@link #activities}, for a use case that has checked the permission.
     *
     * @param currency of the budget
     */
    @Internal
    public List<ActivityRow> activitiesOf(ProgrammeId programme, Currency currency) {
        return plans.listActivities(programme).entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue(), currency))
                .toList();
    }

    private static ActivityRow row(Activity activity, List<ActivityCost> costs, Currency currency) {
        return activity.row(costs.stream().map(each -> each.row(currency)).toList());
    }

    /** By the day of their hand-over; those that are kept no more come last. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public PlanningBoard<AssetRow> assets(ProgrammeId programme) {
        access.requireReader(programme);
        return board(programme, assetsOf(programme), Map.of());
    }

    /** As {@link #assets}, for a use case that has checked the permission. */
    @Internal
    public List<AssetRow> assetsOf(ProgrammeId programme) {
        var currency = budgets.currency(programme);
        return plans.listAssets(programme).stream().map(each -> each.row(currency)).toList();
    }

    /** {@link NotFound} for one of another programme. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public PlanningBoard<AssetRow> asset(AssetId id) {
        var asset = plans.getAsset(id);
        access.requireReader(asset.programme());
        var currency = budgets.currency(asset.programme());
        return board(asset.programme(), List.of(asset.row(currency)), Map.of());
    }

    /** By line and month; also what was withdrawn. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public PlanningBoard<ExitRow> exits(ProgrammeId programme) {
        access.requireReader(programme);
        return board(programme, exitsOf(programme), Map.of());
    }

    /** As {@link #exits}, for a use case that has checked the permission. */
    @Internal
    public List<ExitRow> exitsOf(ProgrammeId programme) {
        return plans.listExits(programme).stream().map(ExitItem::row).toList();
    }

    /** What the lines of a programme carry; also those that carry nothing. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public List<CarriedRow> carried(ProgrammeId programme, Language language) {
        access.requireReader(programme);
        var carried = funded.of(programme, language);
        return LineRow.leaves(budgets.lines(programme)).stream()
                .map(line -> new CarriedRow(line, carried.getOrDefault(line.id(), List.of())))
                .toList();
    }

    /** What a line or an activity can carry. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public List<WorkRow> choices(ProgrammeId programme, Language language) {
        access.require(programme, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER);
        return known.choices(programme, language);
    }
}
