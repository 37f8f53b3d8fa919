package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Something that is to happen, and what it costs.
 *
 * @param deadline until when it can be decided
 * @param criticality its weight, 0 or more
 */
public record PlannedActivity(
        String id, List<Cost> costs, LocalDate deadline, BigDecimal criticality) {

    /** Within a line and month, the most critical is paid first. */
    static final Comparator<PlannedActivity> ORDER =
            Comparator.comparing(PlannedActivity::criticality)
                    .reversed()
                    .thenComparing(PlannedActivity::deadline)
                    .thenComparing(PlannedActivity::id);

    /**
     * Part of what a line needs in a month.
     *
     * @param month counted from the first of the plan
     */
    public record Cost(String line, int month, BigDecimal amount) {}

    public PlannedActivity {
        costs = List.copyOf(costs);
        if (criticality.signum() < 0 || costs.stream().anyMatch(c -> c.amount().signum() < 0)) {
            throw new IllegalArgumentException("A weight and a cost are 0 or more");
        }
    }

    /** The same so many months later; the day of its decision stays. */
    PlannedActivity later(int months) {
        return new PlannedActivity(
                id,
                costs.stream()
                        .map(each -> new Cost(each.line(), each.month() + months, each.amount()))
                        .toList(),
                deadline,
                criticality);
    }

    BigDecimal cost() {
        return Amounts.sum(costs.stream().map(Cost::amount).toList());
    }
}
