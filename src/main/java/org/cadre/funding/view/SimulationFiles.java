package org.cadre.funding.view;

import org.cadre.document.Csv;
import org.cadre.document.PdfFace;
import org.cadre.document.PdfTable;
import org.cadre.document.PdfTable.Column;
import org.cadre.document.PdfWriter;
import org.cadre.document.TableFormat;
import org.cadre.document.Typefaces;
import org.cadre.funding.DrawsView;
import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws of pledges as a file: a row for each month, then how they were drawn.
 *
 * @param at when they were drawn
 */
record SimulationFiles(DrawsView view, Language language, Instant at) {

    /** The quantiles of a fan, in hundredths. */
    static final List<Integer> PARTS = List.of(5, 25, 50, 75, 95);

    byte[] csv() {
        var csv = new Csv();
        rows().forEach(csv::row);
        return csv.bytes();
    }

    byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        TableFormat.XLSX.writeTo(out, writer -> rows().forEach(writer), language.rightToLeft());
        return out.toByteArray();
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<String>();
        head.add(say("month"));
        PARTS.forEach(part -> head.add(say("simulation.p", part)));
        head.addAll(
                List.of(
                        say("file.currency"),
                        say("simulation.seed"),
                        say("simulation.draws"),
                        "RNG"));
        rows.add(head);
        var by = view.drawn().by();
        for (int month = 0; month < view.plan().horizon(); month++) {
            var row = new ArrayList<String>();
            row.add(view.plan().month(month).toString());
            view.drawn().fan().get(month).values().stream()
                    .map(BigDecimal::toPlainString)
                    .forEach(row::add);
            row.addAll(
                    List.of(
                            view.currency().getCurrencyCode(),
                            String.valueOf(by.seed()),
                            String.valueOf(by.draws()),
                            by.generator()));
            rows.add(row);
        }
        return rows;
    }

    byte[] pdf(String how, FundingWords words) {
        var title = say("simulation.title");
        var face =
                new PdfFace(
                        title,
                        language,
                        at,
                        "",
                        say("file.foot", view.upTo()),
                        (page, pages) -> say("file.page", page, pages));
        try (var pdf = new PdfWriter(new Typefaces(), face)) {
            pdf.heading(1, title);
            pdf.paragraph(say("simulation.lede"));
            pdf.paragraph(how);
            pdf.table(
                    PdfTable.facts(
                            List.of(
                                    List.of(
                                            say("simulation.mean"),
                                            words.money(view.money(view.drawn().meanGap()))),
                                    List.of(
                                            say("simulation.worst"),
                                            words.money(view.money(view.drawn().worstTenth()))))));
            pdf.heading(2, say("simulation.table"));
            pdf.table(months(words));
            return pdf.bytes();
        }
    }

    private PdfTable months(FundingWords words) {
        var columns = new ArrayList<Column>();
        columns.add(Column.of(say("month"), 2));
        PARTS.forEach(part -> columns.add(Column.numeric(say("simulation.p", part), 2)));
        var rows = new ArrayList<List<String>>();
        for (int month = 0; month < view.plan().horizon(); month++) {
            var row = new ArrayList<String>();
            row.add(words.month(view.plan().month(month)));
            view.drawn().fan().get(month).values().stream()
                    .map(view::money)
                    .map(words::money)
                    .forEach(row::add);
            rows.add(row);
        }
        return PdfTable.of(columns, rows);
    }

    private String say(String key, Object... arguments) {
        return Texts.of(language, "funding." + key, arguments);
    }
}
