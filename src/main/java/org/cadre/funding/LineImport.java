package org.cadre.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.budget.BudgetDetail;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.BudgetVersionId;
import org.cadre.budget.Budgets;
import org.cadre.budget.LinePlan;
import org.cadre.budget.Purpose;
import org.cadre.budget.VersionState;
import org.cadre.funding.ImportWork.Asked;
import org.cadre.funding.importing.Imported;
import org.cadre.funding.importing.LineRow;
import org.cadre.money.Money;
import org.cadre.platform.faces.Texts;
import org.cadre.table.Field;
import org.cadre.table.Reason;
import org.cadre.table.Reason.Problem;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows that become a draft of the budget, or are added to the one in progress. Lines that are new
 * are added; an amount of a month replaces what stood there, all else stays.
 */
@ApplicationScoped
class LineImport {

    private static final int LONGEST_CODE = 12;
    private static final int LONGEST_NAME = 120;
    private static final int MOST_MONTHS = 240;
    private static final int USUAL_PRIORITY = 10;
    private static final int USUAL_CRITICALITY = 3;

    @Inject BudgetQueries queries;
    @Inject Budgets budgets;

    ImportWork read(Asked asked) {
        var budget = begun(queries.describe(asked.programme(), null));
        var first = LineRow.read(asked.table(), asked.mapping(), asked.currency(), Map.of());
        var imported =
                LineRow.read(
                        asked.table(), asked.mapping(), asked.currency(), there(budget, first));
        var judged = imported.judged(new Rule(asked, budget, imported)::reasons);
        return new ImportWork(
                ImportWork.lines(
                        asked,
                        judged,
                        row -> (row.code() + " " + row.title()).strip(),
                        row -> row.month().map(YearMonth::toString).orElse(""),
                        LineImport::amount),
                () -> write(asked, budget, rows(judged)));
    }

    /** The draft in progress, where there is one; else what a new one begins with. */
    private BudgetDetail begun(BudgetDetail budget) {
        return draft(budget)
                .map(version -> queries.describe(budget.programme(), version.id()))
                .orElse(budget);
    }

    private static Optional<BudgetDetail.VersionRow> draft(BudgetDetail budget) {
        return budget.versions().stream()
                .filter(version -> version.state() == VersionState.DRAFT)
                .findFirst();
    }

    /** What the budget says now of the months that the rows name; the row itself where the same. */
    private static Map<String, LineRow> there(BudgetDetail budget, Imported<LineRow> imported) {
        var there = new HashMap<String, LineRow>();
        for (var row : rows(imported)) {
            find(budget, row.code())
                    .ifPresent(
                            line ->
                                    row.month()
                                            .map(month -> budget.amount(line.id(), month))
                                            .filter(Money::isPositive)
                                            .ifPresent(
                                                    before ->
                                                            there.put(
                                                                    row.key(),
                                                                    former(row, line, before))));
        }
        return there;
    }

    private static LineRow former(LineRow row, org.cadre.budget.LineRow line, Money before) {
        return before.equals(amount(row)) && says(row, line)
                ? row
                : new LineRow(
                        line.code(),
                        line.name(),
                        line.purpose().name(),
                        Optional.of(line.priority()),
                        row.month(),
                        before.currency(),
                        before.amount());
    }

    private static boolean says(LineRow row, org.cadre.budget.LineRow line) {
        return (row.title().isEmpty() || row.title().equals(line.name()))
                && (row.purpose().isEmpty() || purpose(row).equals(Optional.of(line.purpose())))
                && row.priority().orElse(line.priority()) == line.priority();
    }

    /**
     * What the budget itself says about a row.
     *
     * @param all the rows, before this rule
     */
    private record Rule(Asked asked, BudgetDetail budget, Imported<LineRow> all) {

        List<Reason> reasons(LineRow row) {
            var reasons = new ArrayList<Reason>();
            AgreementImport.requireShort(Field.LINE, row.code(), LONGEST_CODE, reasons);
            AgreementImport.requireShort(Field.TITLE, row.title(), LONGEST_NAME, reasons);
            var known = find(budget, row.code());
            if (known.isEmpty() && row.title().isEmpty() && named(all, row.code()).isEmpty()) {
                reasons.add(new Reason(Field.TITLE, Problem.MISSING, ""));
            }
            if (known.filter(line -> !budget.leaves().contains(line)).isPresent()) {
                reasons.add(new Reason(Field.LINE, Problem.HAS_PARTS, row.code()));
            }
            if (!row.purpose().isEmpty() && purpose(row).isEmpty()) {
                reasons.add(new Reason(Field.PURPOSE, Problem.NOT_PURPOSE, row.purpose()));
            }
            if (row.priority().filter(each -> each < 1 || each > 99).isPresent()) {
                reasons.add(
                        new Reason(
                                Field.PRIORITY,
                                Problem.NOT_NUMBER,
                                row.priority().get().toString()));
            }
            if (!row.currency().equals(budget.currency())) {
                reasons.add(
                        new Reason(
                                Field.CURRENCY,
                                Problem.OTHER_CURRENCY,
                                row.currency().getCurrencyCode()));
            }
            if (row.month().isEmpty()) {
                reasons.addAll(spread(row));
            }
            return reasons;
        }

        /** An amount of all months needs to know which, and no month beside it. */
        private List<Reason> spread(LineRow row) {
            if (months(asked.choices()).isEmpty()) {
                return List.of(new Reason(Field.MONTH, Problem.MISSING, ""));
            }
            boolean beside =
                    rows(all).stream()
                            .anyMatch(
                                    each ->
                                            each.code().equals(row.code())
                                                    && each.month().isPresent());
            return beside ? List.of(new Reason(Field.MONTH, Problem.TWICE, row.code())) : List.of();
        }
    }

    private static List<LineRow> rows(Imported<LineRow> imported) {
        return imported.items().stream().flatMap(item -> item.value().stream()).toList();
    }

    /** The first title that a row of this line has. */
    private static Optional<String> named(Imported<LineRow> imported, String code) {
        return rows(imported).stream()
                .filter(each -> each.code().equals(code) && !each.title().isEmpty())
                .map(LineRow::title)
                .findFirst();
    }

    private static Optional<org.cadre.budget.LineRow> find(BudgetDetail budget, String code) {
        return budget.lines().stream()
                .filter(line -> line.code().equalsIgnoreCase(code))
                .findFirst();
    }

    private static Optional<Purpose> purpose(LineRow row) {
        return Texts.constant(Purpose.class, row.purpose());
    }

    private static Money amount(LineRow row) {
        return Money.of(row.amount(), row.currency());
    }

    /** The months over which an amount is spread; none where nobody said. */
    private static List<YearMonth> months(ImportChoices choices) {
        if (choices.first() == null || choices.last() == null) {
            return List.of();
        }
        return Stream.iterate(choices.first(), month -> month.plusMonths(1))
                .limit(MOST_MONTHS)
                .takeWhile(month -> !month.isAfter(choices.last()))
                .toList();
    }

    private void write(Asked asked, BudgetDetail budget, List<LineRow> rows) {
        var version =
                draft(budget)
                        .map(BudgetDetail.VersionRow::id)
                        .orElseGet(() -> budgets.draft(asked.programme(), asked.fileName()));
        var byCode =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.code().toUpperCase(Locale.ROOT),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byCode.forEach((code, parts) -> write(asked, budget, version, parts));
    }

    private void write(
            Asked asked, BudgetDetail budget, BudgetVersionId version, List<LineRow> rows) {
        var known = find(budget, rows.getFirst().code());
        var plan = plan(known, rows);
        var line = known.map(org.cadre.budget.LineRow::id);
        if (line.isEmpty()) {
            line = Optional.of(budgets.addLine(asked.programme(), plan));
        } else if (!plan.equals(plan(known, List.of()))) {
            budgets.changeLine(version, line.get(), plan);
        }
        var amounts = new TreeMap<YearMonth, Money>();
        amounts.putAll(budget.amounts().getOrDefault(line.get(), Map.of()));
        rows.forEach(row -> amounts.putAll(amounts(row, months(asked.choices()))));
        budgets.plan(version, line.get(), amounts);
    }

    /** What the rows say of a line, and what was known where they say nothing. */
    private static LinePlan plan(Optional<org.cadre.budget.LineRow> known, List<LineRow> rows) {
        return new LinePlan(
                known.map(org.cadre.budget.LineRow::code).orElseGet(() -> rows.getFirst().code()),
                rows.stream()
                        .map(LineRow::title)
                        .filter(title -> !title.isEmpty())
                        .findFirst()
                        .or(() -> known.map(org.cadre.budget.LineRow::name))
                        .orElse("–"),
                rows.stream()
                        .flatMap(row -> purpose(row).stream())
                        .findFirst()
                        .or(() -> known.map(org.cadre.budget.LineRow::purpose))
                        .orElse(Purpose.OTHER),
                rows.stream()
                        .flatMap(row -> row.priority().stream())
                        .findFirst()
                        .or(() -> known.map(org.cadre.budget.LineRow::priority))
                        .orElse(USUAL_PRIORITY),
                known.map(org.cadre.budget.LineRow::criticality).orElse(USUAL_CRITICALITY),
                known.map(org.cadre.budget.LineRow::parent).orElse(null));
    }

    /** An amount without a month in equal parts, which add up to it exactly. */
    private static Map<YearMonth, Money> amounts(LineRow row, List<YearMonth> months) {
        if (row.month().isPresent()) {
            return Map.of(row.month().get(), amount(row));
        }
        var parts = amount(row).split(Collections.nCopies(months.size(), 1L));
        return IntStream.range(0, months.size())
                .boxed()
                .collect(Collectors.toMap(months::get, parts::get));
    }
}
