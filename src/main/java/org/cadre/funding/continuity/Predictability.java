package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * F19: how well one donor keeps its schedule.
 *
 * @param instalments how many were due
 * @param onTime by amount: received in the month in which it was due, or before; empty where
 *     nothing was due
 * @param slip median of days between the day an instalment was due and the day it came, below 0
 *     where it came early; empty where nothing came
 */
public record Predictability(int instalments, Optional<Ratio> onTime, Optional<Ratio> slip) {

    /**
     * An instalment of the schedule.
     *
     * @param received when it came; empty where it has not
     */
    public record Due(BigDecimal amount, LocalDate due, Optional<LocalDate> received) {

        private boolean isOnTime() {
            return received.filter(day -> !YearMonth.from(day).isAfter(YearMonth.from(due)))
                    .isPresent();
        }

        private Optional<Long> days() {
            return received.map(day -> ChronoUnit.DAYS.between(due, day));
        }
    }

    /**
     * @param schedule of one donor
     * @param today instalments due later say nothing yet, unless they have come
     */
    public static Predictability of(Collection<Due> schedule, LocalDate today) {
        var counted =
                schedule.stream()
                        .filter(each -> !each.due().isAfter(today) || each.received().isPresent())
                        .toList();
        var all = Amounts.sum(counted.stream().map(Due::amount).toList());
        var kept = Amounts.sum(counted.stream().filter(Due::isOnTime).map(Due::amount).toList());
        return new Predictability(
                counted.size(),
                Ratio.of(kept, all),
                median(counted.stream().flatMap(each -> each.days().stream()).sorted().toList()));
    }

    private static Optional<Ratio> median(List<Long> sorted) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        long low = sorted.get((sorted.size() - 1) / 2);
        long high = sorted.get(sorted.size() / 2);
        return Optional.of(Ratio.of(low + high, 2));
    }
}
