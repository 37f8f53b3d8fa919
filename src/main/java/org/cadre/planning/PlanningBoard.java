package org.cadre.planning;

import org.cadre.budget.LineId;
import org.cadre.budget.LineRow;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * What a page of plans stands on.
 *
 * @param currency of the budget
 * @param lines of the budget, by priority
 * @param rows activities, assets or entries of the exit board
 */
public record PlanningBoard<T>(
        ProgrammeId programme,
        Currency currency,
        List<LineRow> lines,
        List<T> rows,
        Map<Work, WorkRow> works,
        LocalDate today) {

    /** Lines on which money can stand. */
    public List<LineRow> leaves() {
        return LineRow.leaves(lines);
    }

    /** Code and name; empty for a line that is not of this budget. */
    public String label(LineId line) {
        return lines.stream()
                .filter(each -> each.id().equals(line))
                .map(LineRow::label)
                .findFirst()
                .orElse("");
    }

    public Money zero() {
        return Money.zero(currency);
    }
}
