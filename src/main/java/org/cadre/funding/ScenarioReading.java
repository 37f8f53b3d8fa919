package org.cadre.funding;

import org.cadre.funding.continuity.Certainty;
import org.cadre.funding.continuity.Change;
import org.cadre.funding.continuity.FundingPlan;
import org.cadre.funding.continuity.FundingSource;
import org.cadre.funding.continuity.NeededLine;
import org.cadre.funding.continuity.PlannedActivity;
import org.cadre.funding.continuity.Ratio;
import org.cadre.planning.ActivityRow;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Turns the differences of a scenario into changes of the plan of today. What a difference names
 * may have gone since: then it changes nothing.
 */
final class ScenarioReading {

    private static final int ALL = 100;

    private final FundingPlan plan;
    private final List<SourceRow> sources;
    private final Currency currency;
    private final List<PlannedActivity> activities;
    private final int digits;

    ScenarioReading(ProgrammePlan of, List<ActivityRow> open) {
        this(
                new PlanReading.Read(of.plan(), of.sources()),
                of.currency(),
                open.stream().map(each -> planned(of.plan(), each)).toList());
    }

    ScenarioReading(PlanReading.Read read, Currency currency, List<PlannedActivity> activities) {
        this.plan = read.plan();
        this.sources = read.sources();
        this.currency = currency;
        this.activities = activities;
        this.digits = currency.getDefaultFractionDigits();
    }

    List<PlannedActivity> activities() {
        return activities;
    }

    /** The changes, in the order of the differences. */
    List<Change> changes(List<ScenarioStep> steps) {
        var changes = new ArrayList<Change>();
        var at = plan;
        for (int place = 0; place < steps.size(); place++) {
            var next = changes(at, steps.get(place), place);
            at = Change.all(at, next);
            changes.addAll(next);
        }
        return changes;
    }

    /** The differences that change nothing today, by their place. */
    List<Integer> idle(List<ScenarioStep> steps) {
        var idle = new ArrayList<Integer>();
        var at = plan;
        for (int place = 0; place < steps.size(); place++) {
            var next = Change.all(at, changes(at, steps.get(place), place));
            if (next.equals(at)) {
                idle.add(place);
            }
            at = next;
        }
        return idle;
    }

    private List<Change> changes(FundingPlan at, ScenarioStep step, int place) {
        return switch (step.kind()) {
            case DROP_DONOR -> List.of(new Change.DropDonor(step.of()));
            case DELAY -> List.of(new Change.Delay(step.of(), step.number()));
            case CUT -> cut(at, step);
            case MOVE_ACTIVITY ->
                    activities.stream()
                            .filter(each -> each.id().equals(step.of()))
                            .map(
                                    each ->
                                            (Change)
                                                    new Change.Postpone(
                                                            needed(at, each), step.number()))
                            .toList();
            case EXTEND -> extend(at, step);
            case REVALUE ->
                    sources.stream()
                            .filter(
                                    each ->
                                            each.amount()
                                                    .currency()
                                                    .getCurrencyCode()
                                                    .equals(step.of()))
                            .filter(each -> !each.amount().currency().equals(currency))
                            .map(
                                    each ->
                                            (Change)
                                                    new Change.Revalue(
                                                            each.id(),
                                                            Ratio.of(step.number(), ALL),
                                                            digits))
                            .toList();
            case ADD -> List.of(new Change.Add(added(step, place)));
        };
    }

    private List<Change> cut(FundingPlan at, ScenarioStep step) {
        return at.lines().stream()
                .map(NeededLine::id)
                .filter(each -> step.of().isEmpty() || step.of().equals(each))
                .map(
                        each ->
                                (Change)
                                        new Change.Cut(
                                                each, Ratio.of(ALL - step.number(), ALL), digits))
                .toList();
    }

    /** What ends later anyway stays as it is. */
    private List<Change> extend(FundingPlan at, ScenarioStep step) {
        int month = number(Objects.requireNonNull(step.month()));
        var parts =
                sources.stream()
                        .filter(each -> each.record().equals(step.of()))
                        .map(SourceRow::id)
                        .collect(Collectors.toSet());
        return at.sources().stream()
                .filter(each -> parts.contains(each.id()) && each.eligibleTo() < month)
                .map(each -> (Change) new Change.Extend(each.id(), month))
                .toList();
    }

    private FundingSource added(ScenarioStep step, int place) {
        int from = Math.max(number(Objects.requireNonNull(step.month())), 0);
        return new FundingSource(
                "new-" + place,
                step.of(),
                Certainty.COMMITTED,
                Objects.requireNonNull(step.amount()),
                plan.lines().stream().map(NeededLine::id).collect(Collectors.toSet()),
                from,
                Math.max(plan.horizon() - 1, from),
                from,
                false);
    }

    private int number(YearMonth month) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(plan.begin(), month));
    }

    /** No more of its costs than the plan still needs of its lines. */
    private static PlannedActivity needed(FundingPlan at, PlannedActivity activity) {
        var left = new HashMap<String, List<BigDecimal>>();
        at.lines().forEach(each -> left.put(each.id(), new ArrayList<>(each.need())));
        var costs = new ArrayList<PlannedActivity.Cost>();
        for (var cost : activity.costs()) {
            var need = left.get(cost.line());
            if (need != null) {
                var part = cost.amount().min(need.get(cost.month()));
                need.set(cost.month(), need.get(cost.month()).subtract(part));
                costs.add(new PlannedActivity.Cost(cost.line(), cost.month(), part));
            }
        }
        return new PlannedActivity(
                activity.id(), costs, activity.deadline(), activity.criticality());
    }

    /** Costs outside the months of the plan are no matter of it. */
    private static PlannedActivity planned(FundingPlan plan, ActivityRow row) {
        return new PlannedActivity(
                row.id().toString(),
                row.costs().stream()
                        .map(
                                each ->
                                        new PlannedActivity.Cost(
                                                each.line().toString(),
                                                Math.toIntExact(
                                                        ChronoUnit.MONTHS.between(
                                                                plan.month(0), each.month())),
                                                each.amount().amount()))
                        .filter(each -> each.month() >= 0 && each.month() < plan.horizon())
                        .toList(),
                row.plan().decideBy(),
                BigDecimal.valueOf(row.plan().criticality()));
    }
}
