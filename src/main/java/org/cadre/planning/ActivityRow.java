package org.cadre.planning;

import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;

/**
 * An activity with what it costs.
 *
 * @param reason why it was cancelled; else empty
 * @param costs on lines, by month
 * @param version what a change names, so that it is not made over another one
 */
public record ActivityRow(
        ActivityId id,
        ProgrammeId programme,
        ActivityPlan plan,
        ActivityState state,
        String reason,
        List<CostRow> costs,
        int version) {

    /** What it costs on a line in a month. */
    public record CostRow(LineId line, YearMonth month, Money amount) {}

    public Money total(Currency currency) {
        return Money.sum(costs.stream().map(CostRow::amount).toList(), currency);
    }

    /** Until it has to be decided; below 0 it is too late. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, plan.decideBy());
    }
}
