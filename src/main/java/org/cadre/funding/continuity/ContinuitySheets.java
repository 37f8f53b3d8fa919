package org.cadre.funding.continuity;

import org.cadre.document.Workbook;
import org.cadre.document.XlsxWriter;
import org.cadre.document.XlsxWriter.Cell;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A plan as a workbook whose totals are formulas: whoever doubts a figure follows it down to what a
 * source pays for a line in a month, and whoever changes an amount sees what becomes of it.
 *
 * <p>Lines are known by their number and months as 202601, since a spreadsheet takes other names
 * for dates, numbers or patterns.
 */
public final class ContinuitySheets {

    private static final int FIRST_MONTH = 2;
    private static final int FIRST_ROW = 2;

    private final FundingPlan plan;
    private final Allocation allocation;
    private final UnaryOperator<String> words;

    private ContinuitySheets(FundingPlan plan, Allocation allocation, UnaryOperator<String> words) {
        this.plan = plan;
        this.allocation = allocation;
        this.words = words;
    }

    /**
     * Writes it and leaves the stream open.
     *
     * @param words in the language of the reader: summary, need, covered, coverage, allocation,
     *     number, line, source, donor, month, amount, gap, total
     */
    public static void write(
            OutputStream out,
            boolean rightToLeft,
            FundingPlan plan,
            Certainty least,
            UnaryOperator<String> words) {
        new ContinuitySheets(plan, Waterfall.of(plan, least), words).write(out, rightToLeft);
    }

    private void write(OutputStream out, boolean rightToLeft) {
        var names =
                List.of("summary", "need", "covered", "coverage", "allocation").stream()
                        .map(this::sheet)
                        .toList();
        try (var xlsx = new XlsxWriter(out, rightToLeft, names)) {
            summary(xlsx);
            months(xlsx.nextSheet(), this::need, true);
            months(xlsx.nextSheet(), this::covered, true);
            months(xlsx.nextSheet(), this::coverage, false);
            allocation(xlsx.nextSheet());
        }
    }

    private void summary(XlsxWriter xlsx) {
        xlsx.row(
                List.of("number", "line", "need", "covered", "gap", "coverage").stream()
                        .map(words)
                        .toList());
        for (int line = 0; line < plan.lines().size(); line++) {
            int row = FIRST_ROW + line;
            var needed = plan.lines().get(line);
            summaryRow(
                    xlsx,
                    row,
                    new Cell.Number(BigDecimal.valueOf(line + 1)),
                    needed.name(),
                    formula(at("need", total(), row), needed.total()),
                    formula(at("covered", total(), row), covered(needed)));
        }
        int row = totalRow();
        summaryRow(
                xlsx,
                row,
                new Cell.Text(""),
                words.apply("total"),
                formula(sum(2, FIRST_ROW, 2, row - 1), sumOfNeeds()),
                formula(sum(3, FIRST_ROW, 3, row - 1), allocation.total()));
    }

    private static void summaryRow(
            XlsxWriter xlsx,
            int row,
            Cell number,
            String name,
            Cell.Formula need,
            Cell.Formula covered) {
        var needed = need.value().orElseThrow();
        var met = covered.value().orElseThrow();
        xlsx.cells(
                List.of(
                        number,
                        new Cell.Text(name),
                        need,
                        covered,
                        formula("C%d-D%d".formatted(row, row), needed.subtract(met)),
                        new Cell.Formula(
                                "IF(C%d=0,\"\",D%d/C%d)".formatted(row, row, row),
                                ratio(met, needed))));
    }

    /** A row for each line and one for all, a column for each month and one for the whole plan. */
    private void months(
            XlsxWriter xlsx, BiFunction<Integer, Integer, Cell> cell, boolean hasTotals) {
        var head = new ArrayList<Cell>();
        head.add(new Cell.Text(words.apply("number")));
        head.add(new Cell.Text(words.apply("line")));
        IntStream.range(0, plan.horizon()).forEach(month -> head.add(month(month)));
        if (hasTotals) {
            head.add(new Cell.Text(words.apply("total")));
        }
        xlsx.cells(head);
        for (int line = 0; line < plan.lines().size(); line++) {
            var cells = new ArrayList<Cell>();
            cells.add(new Cell.Number(BigDecimal.valueOf(line + 1)));
            cells.add(new Cell.Text(plan.lines().get(line).name()));
            for (int month = 0; month < plan.horizon(); month++) {
                cells.add(cell.apply(line, month));
            }
            if (hasTotals) {
                int row = FIRST_ROW + line;
                cells.add(formula(sum(FIRST_MONTH, row, total() - 1, row), values(cells)));
            }
            xlsx.cells(cells);
        }
    }

    private static BigDecimal values(List<Cell> cells) {
        return Amounts.sum(cells.stream().skip(FIRST_MONTH).map(ContinuitySheets::value).toList());
    }

    private static BigDecimal value(Cell cell) {
        return switch (cell) {
            case Cell.Number(var value) -> value;
            case Cell.Formula(var formula, var value) -> value.orElse(BigDecimal.ZERO);
            case Cell.Text text -> BigDecimal.ZERO;
        };
    }

    private Cell month(int number) {
        var month = plan.month(number);
        return new Cell.Number(BigDecimal.valueOf(month.getYear() * 100L + month.getMonthValue()));
    }

    private Cell need(int line, int month) {
        return new Cell.Number(plan.lines().get(line).need().get(month));
    }

    private Cell covered(int line, int month) {
        int last = FIRST_ROW + Math.max(allocation.shares().size(), 1) - 1;
        var sheet = quoted("allocation");
        var column = Workbook.letters(FIRST_MONTH + month);
        return formula(
                "SUMIFS(%1$s!$F$2:$F$%2$d,%1$s!$A$2:$A$%2$d,$A%3$d,%1$s!$E$2:$E$%2$d,%4$s$1)"
                        .formatted(sheet, last, FIRST_ROW + line, column),
                covered(plan.lines().get(line), month));
    }

    private Cell coverage(int line, int month) {
        var needed = at("need", FIRST_MONTH + month, FIRST_ROW + line);
        var met = at("covered", FIRST_MONTH + month, FIRST_ROW + line);
        var each = plan.lines().get(line);
        return new Cell.Formula(
                "IF(%s=0,\"\",%s/%s)".formatted(needed, met, needed),
                ratio(covered(each, month), each.need().get(month)));
    }

    private void allocation(XlsxWriter xlsx) {
        xlsx.row(
                List.of("number", "line", "source", "donor", "month", "amount").stream()
                        .map(words)
                        .toList());
        var ids = plan.lines().stream().map(NeededLine::id).toList();
        for (var share : allocation.shares()) {
            int line = ids.indexOf(share.line());
            xlsx.cells(
                    List.of(
                            new Cell.Number(BigDecimal.valueOf(line + 1L)),
                            new Cell.Text(plan.lines().get(line).name()),
                            new Cell.Text(share.source().id()),
                            new Cell.Text(share.source().donor()),
                            month(share.month()),
                            new Cell.Number(share.amount())));
        }
    }

    private BigDecimal covered(NeededLine line) {
        return allocation.sum(share -> share.line().equals(line.id()));
    }

    private BigDecimal covered(NeededLine line, int month) {
        return allocation.sum(share -> share.line().equals(line.id()) && share.month() == month);
    }

    private BigDecimal sumOfNeeds() {
        return Amounts.sum(plan.lines().stream().map(NeededLine::total).toList());
    }

    private int total() {
        return FIRST_MONTH + plan.horizon();
    }

    private int totalRow() {
        return FIRST_ROW + plan.lines().size();
    }

    private static Cell.Formula formula(String formula, BigDecimal value) {
        return new Cell.Formula(formula, Optional.of(value));
    }

    private static Optional<BigDecimal> ratio(BigDecimal over, BigDecimal under) {
        return under.signum() == 0
                ? Optional.empty()
                : Optional.of(over.divide(under, MathContext.DECIMAL64));
    }

    private static String sum(int fromColumn, int fromRow, int toColumn, int toRow) {
        return "SUM(%s%d:%s%d)"
                .formatted(
                        Workbook.letters(fromColumn), fromRow, Workbook.letters(toColumn), toRow);
    }

    private String at(String sheet, int column, int row) {
        return quoted(sheet) + "!" + Workbook.letters(column) + row;
    }

    private String quoted(String sheet) {
        return "'" + sheet(sheet) + "'";
    }

    /** Not every spreadsheet understands an apostrophe in the name of a sheet. */
    private String sheet(String word) {
        return words.apply(word).replace('\'', '\u2019');
    }
}
