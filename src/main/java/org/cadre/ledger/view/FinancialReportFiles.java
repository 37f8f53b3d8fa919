package org.cadre.ledger.view;

import org.cadre.document.Csv;
import org.cadre.document.Workbook;
import org.cadre.document.XlsxWriter;
import org.cadre.document.XlsxWriter.Cell;
import org.cadre.ledger.AccountRole;
import org.cadre.ledger.FinancialReport;
import org.cadre.ledger.FinancialReport.Both;
import org.cadre.ledger.FinancialReport.Row;
import org.cadre.ledger.ReportedCost;
import org.cadre.money.Money;
import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The financial report as a file: the headings, and every line of the journal behind them.
 *
 * <p>In the workbook the headings are formulas over the lines, and the lines are converted by
 * formulas, so that whoever doubts a figure follows it down.
 */
record FinancialReportFiles(FinancialReport report, Language language) {

    private static final int FIRST_ROW = 2;

    /** In the order of the columns; each stands there once for each currency. */
    private enum Figure {
        BUDGET(Row::budget),
        PERIOD(Row::period),
        SO_FAR(Row::soFar),
        PROMISED(Row::promised);

        private final Function<Row, Both> value;

        Figure(Function<Row, Both> value) {
            this.value = value;
        }

        AccountRole role() {
            return switch (this) {
                case BUDGET -> AccountRole.ALLOTTED;
                case PERIOD, SO_FAR -> AccountRole.EXPENSE;
                case PROMISED -> AccountRole.ENCUMBERED;
            };
        }
    }

    /** A row for each heading and the sums. */
    byte[] csv() {
        var csv = new Csv();
        csv.row(heads());
        rows().forEach(
                        row -> {
                            var cells = new ArrayList<>(List.of(row.code(), row.name()));
                            for (var figure : Figure.values()) {
                                var both = figure.value.apply(row);
                                cells.add(plain(both.granted()));
                                cells.add(plain(both.base()));
                            }
                            csv.row(cells);
                        });
        return csv.bytes();
    }

    private static String plain(Money money) {
        return money == null ? "" : money.amount().toPlainString();
    }

    private Stream<Row> rows() {
        return Stream.of(
                        report.rows().stream(),
                        Stream.of(
                                named(report.direct(), say("report.direct")),
                                named(report.indirect(), say("report.indirect")),
                                named(report.total(), say("report.total"))),
                        report.isPostedByHand()
                                ? Stream.of(named(report.byHand(), say("report.refused")))
                                : Stream.<Row>empty())
                .flatMap(Function.identity());
    }

    private static Row named(Row row, String name) {
        return new Row(
                row.number(),
                row.code(),
                row.name().isEmpty() ? name : row.name(),
                row.budget(),
                row.period(),
                row.soFar(),
                row.promised());
    }

    private List<String> heads() {
        var heads = new ArrayList<>(List.of(say("report.code"), say("report.heading")));
        for (var figure : Figure.values()) {
            for (var currency : currencies()) {
                heads.add(say("report." + figure.name()) + " " + currency);
            }
        }
        return heads;
    }

    private List<String> currencies() {
        return List.of(
                report.terms().signed().currency().getCurrencyCode(),
                report.base().getCurrencyCode());
    }

    byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var xlsx =
                new XlsxWriter(
                        out,
                        language.rightToLeft(),
                        List.of(sheet("report.sheet"), sheet("report.lines")))) {
            headings(xlsx);
            lines(xlsx.nextSheet());
        }
        return out.toByteArray();
    }

    /** Not every spreadsheet understands an apostrophe in the name of a sheet. */
    private String sheet(String key) {
        return say(key).replace('\'', '\u2019');
    }

    private void headings(XlsxWriter xlsx) {
        xlsx.row(heads());
        report.rows().forEach(row -> xlsx.cells(cells(row, at -> sum(row, at))));
        int direct = FIRST_ROW + report.rows().size();
        xlsx.cells(
                cells(
                        named(report.direct(), say("report.direct")),
                        at -> column("SUM(%1$s%2$d:%1$s%3$d)", at, FIRST_ROW, direct - 1)));
        xlsx.cells(
                cells(
                        named(report.indirect(), say("report.indirect")),
                        at -> indirect(at, direct)));
        xlsx.cells(
                cells(
                        named(report.total(), say("report.total")),
                        at -> column("%1$s%2$d+%1$s%3$d", at, direct, direct + 1)));
        if (report.isPostedByHand()) {
            var byHand = named(report.byHand(), say("report.refused"));
            xlsx.cells(cells(byHand, at -> sum(byHand, at)));
        }
    }

    /** Which figure stands in a column. */
    private record At(Figure figure, boolean granted, int column) {}

    private static String column(String form, At at, int first, int second) {
        // Without a heading there is nothing to add up, and a range must not run backwards.
        return second < first && form.startsWith("SUM")
                ? "0"
                : form.formatted(Workbook.letters(at.column), first, second);
    }

    private List<Cell> cells(Row row, Function<At, String> formula) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Text(row.code()));
        cells.add(new Cell.Text(row.name()));
        for (var figure : Figure.values()) {
            var both = figure.value.apply(row);
            cells.add(cell(both.granted(), formula, new At(figure, true, cells.size())));
            cells.add(cell(both.base(), formula, new At(figure, false, cells.size())));
        }
        return cells;
    }

    private static Cell cell(Money money, Function<At, String> formula, At at) {
        return money == null
                ? new Cell.Text("")
                : new Cell.Formula(formula.apply(at), Optional.of(money.amount()));
    }

    /** Over the lines of the journal with the number of the row. */
    private String sum(Row row, At at) {
        int last = FIRST_ROW + Math.max(report.costs().size(), 1) - 1;
        boolean open = at.figure == Figure.PROMISED;
        var sum =
                "SUMIFS(%1$s!$%2$s$2:$%2$s$%3$d,%1$s!$A$2:$A$%3$d,%4$d,%1$s!$B$2:$B$%3$d,\"%5$s\"%6$s)"
                        .formatted(
                                "'" + sheet("report.lines") + "'",
                                at.granted && !open ? "K" : "I",
                                last,
                                row.number(),
                                word(at.figure.role()),
                                at.figure == Figure.PERIOD
                                        ? ",'%s'!$C$2:$C$%d,\">=%s\""
                                                .formatted(
                                                        sheet("report.lines"),
                                                        last,
                                                        number(report.from()))
                                        : "");
        return at.granted && open && report.closing() != null
                ? rounded(sum + "/" + report.closing().toPlainString(), true)
                : sum;
    }

    private String indirect(At at, int direct) {
        return at.figure == Figure.PERIOD || at.figure == Figure.SO_FAR
                ? rounded(
                        "%s%d*%d/100"
                                .formatted(
                                        Workbook.letters(at.column),
                                        direct,
                                        report.terms().indirect()),
                        at.granted)
                : sum(report.indirect(), at);
    }

    private String rounded(String formula, boolean granted) {
        var currency = granted ? report.terms().signed().currency() : report.base();
        return "ROUND(%s,%d)".formatted(formula, currency.getDefaultFractionDigits());
    }

    private static String number(YearMonth month) {
        return String.valueOf(month.getYear() * 100 + month.getMonthValue());
    }

    private void lines(XlsxWriter xlsx) {
        xlsx.row(
                List.of(
                        say("report.row"),
                        say("source"),
                        say("month"),
                        say("number"),
                        say("day"),
                        say("description"),
                        say("amount"),
                        say("currency"),
                        report.base().getCurrencyCode(),
                        say("report.rate"),
                        report.terms().signed().currency().getCurrencyCode()));
        IntStream.range(0, report.costs().size())
                .forEach(i -> xlsx.cells(line(report.costs().get(i), FIRST_ROW + i)));
    }

    private List<Cell> line(ReportedCost cost, int row) {
        return List.of(
                new Cell.Number(BigDecimal.valueOf(cost.row())),
                new Cell.Text(word(cost.role())),
                new Cell.Number(new BigDecimal(number(cost.month()))),
                new Cell.Number(BigDecimal.valueOf(cost.entry().number())),
                new Cell.Text(cost.entry().valueDate().toString()),
                new Cell.Text(cost.entry().description()),
                new Cell.Number(cost.amount().amount()),
                new Cell.Text(cost.amount().currency().getCurrencyCode()),
                new Cell.Number(cost.base().amount()),
                cost.rate() == null ? new Cell.Text("") : new Cell.Number(cost.rate()),
                granted(cost, row));
    }

    private Cell granted(ReportedCost cost, int row) {
        if (cost.granted() == null) {
            return new Cell.Text("");
        }
        var formula =
                cost.rate() != null
                        ? rounded("I%1$d/J%1$d".formatted(row), true)
                        : (cost.amount().currency().equals(cost.granted().currency()) ? "G" : "I")
                                + row;
        return new Cell.Formula(formula, Optional.of(cost.granted().amount()));
    }

    private String word(Enum<?> constant) {
        return Texts.word(language, constant);
    }

    private String say(String key) {
        return Texts.of(language, "ledger." + key);
    }
}
