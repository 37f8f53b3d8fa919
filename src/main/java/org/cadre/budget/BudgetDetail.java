package org.cadre.budget;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A version of the budget of a programme, with what was moved in it.
 *
 * @param shown the version at hand; null where there is none yet
 * @param amounts of the lines that have no line below, by month
 */
public record BudgetDetail(
        ProgrammeId programme,
        Currency currency,
        List<LineRow> lines,
        List<VersionRow> versions,
        @Nullable VersionRow shown,
        Map<LineId, Map<YearMonth, Money>> amounts,
        List<TransferRow> transfers,
        LocalDate today) {

    /**
     * @param sha256 of what was submitted; empty for a draft
     */
    public record VersionRow(
            BudgetVersionId id,
            int number,
            VersionState state,
            String reason,
            Instant madeAt,
            @Nullable Instant approvedAt,
            String sha256) {}

    /**
     * @param askedBy null for Cadre itself
     */
    public record TransferRow(
            TransferId id,
            LineId from,
            LineId to,
            YearMonth month,
            Money amount,
            TransferState state,
            String document,
            @Nullable DocumentId documentId,
            String reason,
            @Nullable UUID askedBy,
            String sha256) {}

    /** What a line has in a month; for a line with lines below, the sum of those. */
    public Money amount(LineId line, YearMonth month) {
        return sum(line, month, null);
    }

    /** What a line has in all months. */
    public Money total(LineId line) {
        return sum(line, null, null);
    }

    /** What a line has in the months from the first to the last, both included. */
    public Money between(LineId line, YearMonth first, YearMonth last) {
        return sum(line, first, last);
    }

    /** What the budget comes to. */
    public Money total() {
        return Money.sum(
                lines.stream()
                        .filter(line -> line.parent() == null)
                        .map(line -> total(line.id()))
                        .toList(),
                currency);
    }

    private Money sum(LineId line, @Nullable YearMonth first, @Nullable YearMonth last) {
        var own =
                amounts.getOrDefault(line, Map.of()).entrySet().stream()
                        .filter(each -> isIn(each.getKey(), first, last))
                        .map(Map.Entry::getValue)
                        .toList();
        var below =
                lines.stream()
                        .filter(each -> line.equals(each.parent()))
                        .map(each -> sum(each.id(), first, last))
                        .toList();
        return Money.sum(own, currency).plus(Money.sum(below, currency));
    }

    /** A first month alone is that month; no first month is all of them. */
    private static boolean isIn(
            YearMonth month, @Nullable YearMonth first, @Nullable YearMonth last) {
        if (first == null) {
            return true;
        }
        return !month.isBefore(first) && !month.isAfter(last == null ? first : last);
    }

    /** The months that have an amount, in order. */
    public List<YearMonth> months() {
        return amounts.values().stream()
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The lines on which money can stand. */
    public List<LineRow> leaves() {
        return LineRow.leaves(lines);
    }
}
