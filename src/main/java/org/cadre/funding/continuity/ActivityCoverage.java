package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far the money of its lines reaches an activity. What a line gets in a month goes to its
 * activities in the order of their criticality, then of their deadlines; what is not planned as an
 * activity comes last.
 *
 * @param covered part of its cost
 * @param uncovered the first month in which a cost is not covered
 * @param riskDate F21: when it has to be decided without the money; empty where it is covered
 */
public record ActivityCoverage(
        PlannedActivity activity,
        Ratio covered,
        Optional<Integer> uncovered,
        Optional<LocalDate> riskDate) {

    private record Place(String line, int month) {}

    /** In the order in which they are paid. */
    public static List<ActivityCoverage> of(
            FundingPlan plan, Certainty least, Collection<PlannedActivity> activities) {
        Map<Place, BigDecimal> left = new HashMap<>();
        for (var share : Waterfall.of(plan, least).shares()) {
            left.merge(new Place(share.line(), share.month()), share.amount(), BigDecimal::add);
        }
        var covered = new ArrayList<ActivityCoverage>();
        activities.stream()
                .sorted(PlannedActivity.ORDER)
                .forEach(activity -> covered.add(paid(plan, activity, left)));
        return List.copyOf(covered);
    }

    private static ActivityCoverage paid(
            FundingPlan plan, PlannedActivity activity, Map<Place, BigDecimal> left) {
        var paid = BigDecimal.ZERO;
        int first = Integer.MAX_VALUE;
        for (var cost : activity.costs()) {
            var place = new Place(cost.line(), cost.month());
            var share = left.getOrDefault(place, BigDecimal.ZERO).min(cost.amount());
            left.merge(place, share.negate(), BigDecimal::add);
            paid = paid.add(share);
            if (share.compareTo(cost.amount()) < 0) {
                first = Math.min(first, cost.month());
            }
        }
        var uncovered = first == Integer.MAX_VALUE ? Optional.<Integer>empty() : Optional.of(first);
        return new ActivityCoverage(
                activity,
                Ratio.of(paid, activity.cost()).orElse(Ratio.ONE),
                uncovered,
                uncovered.map(month -> earlier(plan.month(month).atDay(1), activity.deadline())));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** F21 */
    public boolean isAtRisk() {
        return uncovered.isPresent();
    }

    /** F21: below 0 it is too late; empty where nothing is at risk. */
    public Optional<Long> daysLeft(LocalDate today) {
        return riskDate.map(day -> ChronoUnit.DAYS.between(today, day));
    }

    /** F22; empty where no activity has a weight. */
    public static Optional<Ratio> weighted(Collection<ActivityCoverage> activities) {
        var weights = Amounts.sum(activities.stream().map(a -> a.activity.criticality()).toList());
        if (weights.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                activities.stream()
                        .map(each -> Ratio.of(each.activity.criticality()).times(each.covered))
                        .reduce(Ratio.ZERO, Ratio::plus)
                        .over(Ratio.of(weights)));
    }
}
