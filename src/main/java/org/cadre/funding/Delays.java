package org.cadre.funding;

import org.cadre.agreement.InstalmentState;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * By how many months each donor was late before (F19): what has come of an agreement fills its
 * instalments in their order, and an instalment has come in the month in which it is full. What has
 * not come yet tells nothing.
 */
final class Delays {

    private Delays() {}

    /** By donor; early ones count as 0. */
    static Map<String, List<Integer>> of(PlanFacts facts, Turnover turnover) {
        var late = new HashMap<String, List<Integer>>();
        for (var agreed : facts.agreements()) {
            late.computeIfAbsent(agreed.donor(), any -> new ArrayList<>())
                    .addAll(of(agreed, turnover.come(agreed.id(), agreed.currency())));
        }
        return late;
    }

    private static List<Integer> of(PlanFacts.Agreed agreed, Map<YearMonth, BigDecimal> come) {
        var late = new ArrayList<Integer>();
        var due = BigDecimal.ZERO;
        for (var part : agreed.parts()) {
            if (part.state() == InstalmentState.WAIVED) {
                continue;
            }
            due = due.add(part.amount());
            var full = full(come, due);
            if (full != null) {
                var months = ChronoUnit.MONTHS.between(YearMonth.from(part.due()), full);
                late.add(Math.toIntExact(Math.max(months, 0)));
            }
        }
        return late;
    }

    /** The month by whose end so much had come; null where it has not. */
    private static @Nullable YearMonth full(Map<YearMonth, BigDecimal> come, BigDecimal due) {
        var sum = BigDecimal.ZERO;
        for (var each : come.entrySet()) {
            sum = sum.add(each.getValue());
            if (sum.compareTo(due) >= 0) {
                return each.getKey();
            }
        }
        return null;
    }
}
