package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One difference between a plan and a scenario of it. A scenario is a list of these, never a copy:
 * what changes in the plan changes in its scenarios.
 */
public sealed interface Change {

    FundingPlan of(FundingPlan plan);

    /** What becomes of an activity; most changes leave it. */
    default PlannedActivity of(PlannedActivity activity) {
        return activity;
    }

    /** Applies differences one after the other. */
    static FundingPlan all(FundingPlan plan, List<Change> changes) {
        var changed = plan;
        for (var change : changes) {
            changed = change.of(changed);
        }
        return changed;
    }

    /** A donor gives nothing. */
    record DropDonor(String donor) implements Change {
        @Override
        public FundingPlan of(FundingPlan plan) {
            return plan.with(
                    plan.sources().stream()
                            .filter(source -> !source.donor().equals(donor))
                            .toList());
        }
    }

    /** The money of a source is there so many months later; what it may pay for stays. */
    record Delay(String source, int months) implements Change {
        @Override
        public FundingPlan of(FundingPlan plan) {
            return onSource(plan, source, each -> each.availableIn(each.availableFrom() + months));
        }
    }

    /** A source may pay until this month: a no-cost extension. */
    record Extend(String source, int month) implements Change {
        @Override
        public FundingPlan of(FundingPlan plan) {
            return onSource(plan, source, each -> each.endingIn(month));
        }
    }

    /**
     * The money of a source is worth so much of what it was, as after a fall of its currency.
     *
     * @param digits of the currency of the plan; parts below are lost
     */
    record Revalue(String source, Ratio of, int digits) implements Change {
        @Override
        public FundingPlan of(FundingPlan plan) {
            return onSource(plan, source, each -> each.amounting(part(each.amount(), of, digits)));
        }
    }

    /** A line needs so much of what it did, in every month. */
    record Cut(String line, Ratio of, int digits) implements Change {
        @Override
        public FundingPlan of(FundingPlan plan) {
            return onLine(
                    plan, line, need -> need.stream().map(each -> part(each, of, digits)).toList());
        }
    }

    /** What a line needs in one month is needed in another. */
    record Move(String line, int from, int to, BigDecimal amount) implements Change {
        @Override
        public FundingPlan of(FundingPlan plan) {
            return onLine(
                    plan,
                    line,
                    need -> {
                        var moved = new ArrayList<>(need);
                        moved.set(from, need.get(from).subtract(amount));
                        moved.set(to, moved.get(to).add(amount));
                        return moved;
                    });
        }
    }

    /** An activity happens so many months later; what falls beyond the plan is needed no more. */
    record Postpone(PlannedActivity activity, int months) implements Change {
        @Override
        public FundingPlan of(FundingPlan plan) {
            var moved = plan;
            for (var cost : activity.costs()) {
                moved = onLine(moved, cost.line(), need -> moved(need, cost));
            }
            return moved;
        }

        private List<BigDecimal> moved(List<BigDecimal> need, PlannedActivity.Cost cost) {
            var moved = new ArrayList<>(need);
            moved.set(cost.month(), need.get(cost.month()).subtract(cost.amount()));
            int later = cost.month() + months;
            if (later < need.size()) {
                moved.set(later, moved.get(later).add(cost.amount()));
            }
            return moved;
        }

        @Override
        public PlannedActivity of(PlannedActivity other) {
            return other.id().equals(activity.id()) ? other.later(months) : other;
        }
    }

    /** Money that was not there. */
    record Add(FundingSource source) implements Change {
        @Override
        public FundingPlan of(FundingPlan plan) {
            return plan.with(Stream.concat(plan.sources().stream(), Stream.of(source)).toList());
        }
    }

    private static BigDecimal part(BigDecimal amount, Ratio of, int digits) {
        return amount.multiply(new BigDecimal(of.over()))
                .divide(new BigDecimal(of.under()), digits, RoundingMode.DOWN);
    }

    private static FundingPlan onSource(
            FundingPlan plan, String id, UnaryOperator<FundingSource> change) {
        return plan.with(
                plan.sources().stream()
                        .map(source -> source.id().equals(id) ? change.apply(source) : source)
                        .toList());
    }

    private static FundingPlan onLine(
            FundingPlan plan, String id, UnaryOperator<List<BigDecimal>> change) {
        return plan.needing(
                plan.lines().stream()
                        .map(
                                line ->
                                        line.id().equals(id)
                                                ? new NeededLine(
                                                        line.id(),
                                                        line.name(),
                                                        line.priority(),
                                                        change.apply(line.need()))
                                                : line)
                        .toList());
    }
}
