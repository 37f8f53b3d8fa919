package org.cadre.funding.view;

import org.cadre.document.Csv;
import org.cadre.document.PdfFace;
import org.cadre.document.PdfTable;
import org.cadre.document.PdfTable.Column;
import org.cadre.document.PdfWriter;
import org.cadre.document.Typefaces;
import org.cadre.funding.ContinuityView;
import org.cadre.funding.ContinuityView.Cell;
import org.cadre.funding.SourceRow;
import org.cadre.funding.continuity.Certainty;
import org.cadre.funding.continuity.ContinuitySheets;
import org.cadre.funding.continuity.Ratio;
import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the page of continuity says, as a file: figures of what is signed.
 *
 * @param at when it was computed
 */
record ContinuityFiles(String programme, ContinuityView view, Language language, Instant at) {

    /** A row for each line and month; amounts and shares as plain numbers. */
    byte[] csv() {
        var csv = new Csv();
        csv.row(
                List.of(
                        say("line"),
                        say("month"),
                        say("need"),
                        say("covered"),
                        say("gap"),
                        say("coverage"),
                        say("file.certainty"),
                        say("file.currency")));
        for (var row : view.rows()) {
            row.cells().forEach(cell -> csv.row(cells(row.figures().line().name(), cell)));
        }
        return csv.bytes();
    }

    private List<String> cells(String line, Cell cell) {
        return List.of(
                line,
                cell.month().toString(),
                cell.need().amount().toPlainString(),
                cell.need().minus(cell.gap()).amount().toPlainString(),
                cell.gap().amount().toPlainString(),
                cell.coverage().map(ContinuityFiles::plain).orElse(say("undefined")),
                word(cell.cover()),
                view.of().currency().getCurrencyCode());
    }

    private static String plain(Ratio ratio) {
        return new BigDecimal(ratio.over())
                .divide(new BigDecimal(ratio.under()), 6, RoundingMode.FLOOR)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** With formulas that compute the same figures again. */
    byte[] xlsx() {
        var names =
                view.of().sources().stream()
                        .collect(Collectors.toMap(SourceRow::id, ContinuityFiles::name));
        var out = new ByteArrayOutputStream();
        ContinuitySheets.write(
                out,
                language.rightToLeft(),
                view.plan(),
                Certainty.COMMITTED,
                each -> say("sheet." + each),
                id -> names.getOrDefault(id, id));
        return out.toByteArray();
    }

    private static String name(SourceRow source) {
        return source.isPledge() || source.due() == null
                ? source.reference()
                : source.reference() + " " + source.due();
    }

    byte[] pdf(List<List<String>> figures, List<ContinuityPage.Fall> falls, FundingWords words) {
        var title = say("file.title", programme);
        var face =
                new PdfFace(
                        title,
                        language,
                        at,
                        "",
                        say("file.foot", view.of().upTo()),
                        (page, pages) -> say("file.page", page, pages));
        try (var pdf = new PdfWriter(new Typefaces(), face)) {
            pdf.heading(1, title);
            pdf.table(PdfTable.facts(figures));
            pdf.heading(2, say("cliffs"));
            if (falls.isEmpty()) {
                pdf.paragraph(say("cliffs.none"));
            } else {
                pdf.table(falls(falls, words));
            }
            pdf.heading(2, say("lines"));
            pdf.table(lines(words));
            for (var row : view.rows()) {
                pdf.heading(3, row.figures().line().name());
                pdf.table(months(row, words));
            }
            pdf.heading(2, say("formulas"));
            pdf.paragraph(say("formulas.lede"));
            pdf.bullets(
                    words.getFormulas().stream()
                            .map(
                                    each ->
                                            "%s %s: %s"
                                                    .formatted(
                                                            each.number(),
                                                            each.name(),
                                                            each.text()))
                            .toList());
            return pdf.bytes();
        }
    }

    private PdfTable falls(List<ContinuityPage.Fall> falls, FundingWords words) {
        return PdfTable.of(
                List.of(
                        Column.of(say("line"), 3),
                        Column.of(say("cliff"), 2),
                        Column.numeric(say("height"), 2),
                        Column.numeric(say("fix"), 2)),
                falls.stream()
                        .map(
                                each ->
                                        List.of(
                                                each.name(),
                                                words.month(each.month()),
                                                words.money(each.height()),
                                                words.money(each.fix())))
                        .toList());
    }

    private PdfTable lines(FundingWords words) {
        var rows = new ArrayList<List<String>>();
        for (var row : view.rows()) {
            var figures = row.figures();
            rows.add(
                    List.of(
                            figures.line().name(),
                            words.money(view.money(figures.line().total())),
                            words.money(view.money(figures.allocated())),
                            words.money(view.money(figures.gap())),
                            words.percent(figures.coverage())));
        }
        return PdfTable.of(
                List.of(
                        Column.of(say("line"), 3),
                        Column.numeric(say("need"), 2),
                        Column.numeric(say("covered"), 2),
                        Column.numeric(say("gap"), 2),
                        Column.numeric(say("coverage"), 1.2f)),
                rows);
    }

    private PdfTable months(ContinuityView.Row row, FundingWords words) {
        return PdfTable.of(
                List.of(
                        Column.of(say("month"), 2),
                        Column.numeric(say("need"), 2),
                        Column.numeric(say("gap"), 2),
                        Column.numeric(say("coverage"), 1.2f),
                        Column.of(say("file.certainty"), 3)),
                row.cells().stream()
                        .map(
                                cell ->
                                        List.of(
                                                words.month(cell.month()),
                                                words.money(cell.need()),
                                                words.money(cell.gap()),
                                                words.percent(cell.coverage()),
                                                word(cell.cover())))
                        .toList());
    }

    private String word(Enum<?> constant) {
        return Texts.word(language, constant);
    }

    private String say(String key, Object... arguments) {
        return Texts.of(language, "funding." + key, arguments);
    }
}
