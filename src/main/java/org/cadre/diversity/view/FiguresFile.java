package org.cadre.diversity.view;

import org.cadre.diversity.ReleaseDetail;
import org.cadre.document.Csv;
import org.cadre.document.PdfFace;
import org.cadre.document.PdfTable;
import org.cadre.document.PdfTable.Column;
import org.cadre.document.PdfWriter;
import org.cadre.document.Typefaces;
import org.cadre.document.XlsxWriter;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Texts;
import org.cadre.platform.refusal.NotFound;
import org.cadre.text.Language;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What the page of diversity says of one release, as a file, with what the release says of itself.
 */
final class FiguresFile {

    private final ReleaseDetail release;
    private final Language language;
    private final List<FiguresPage.Panel> panels;

    FiguresFile(ReleaseDetail release, Language language, List<FiguresPage.Panel> panels) {
        this.release = release;
        this.language = language;
        this.panels = panels;
    }

    /** Answers with the file. Refuses with {@link NotFound} what is no kind of file. */
    void send(String kind) {
        var name = "diversity-" + release.row().number();
        switch (kind) {
            case "csv" -> Download.send(name + ".csv", "text/csv;charset=UTF-8", csv());
            case "xlsx" ->
                    Download.send(
                            name + ".xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            xlsx());
            case "pdf" -> Download.send(name + ".pdf", "application/pdf", pdf());
            default -> throw new NotFound("file " + kind);
        }
    }

    private List<String> heads() {
        return List.of(
                say("file.number"),
                say("file.table"),
                say("file.group"),
                say("file.count"),
                say("figures.share"),
                say("figures.interval"),
                say("figures.bounds"),
                say("figures.parity"),
                say("figures.target"));
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(heads());
        for (var panel : panels) {
            panel.lines().forEach(line -> rows.add(row(panel, line)));
            panel.indices().forEach(index -> rows.add(row(panel, index.name(), index.value())));
            rows.add(row(panel, say("figures.response"), panel.response()));
        }
        return rows;
    }

    private List<String> row(FiguresPage.Panel panel, FiguresPage.Line line) {
        return List.of(
                release.row().number(),
                panel.title(),
                line.name(),
                line.count(),
                line.share(),
                line.interval(),
                line.bounds(),
                line.parity(),
                line.target());
    }

    private List<String> row(FiguresPage.Panel panel, String name, String value) {
        return List.of(release.row().number(), panel.title(), name, value, "", "", "", "", "");
    }

    private List<List<String>> facts() {
        return new ReleaseFile(release, language).facts();
    }

    private byte[] csv() {
        var csv = new Csv();
        rows().forEach(csv::row);
        facts().forEach(csv::row);
        return csv.bytes();
    }

    private byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        var sheets = List.of(say("file.sheet.tables"), say("file.sheet.about"));
        try (var writer = new XlsxWriter(out, language.rightToLeft(), sheets)) {
            rows().forEach(writer::row);
            writer.nextSheet();
            facts().forEach(writer::row);
        }
        return out.toByteArray();
    }

    private byte[] pdf() {
        var title = say("figures.file", release.row().number(), release.row().subject());
        var face =
                new PdfFace(
                        title,
                        language,
                        release.row().publishedAt(),
                        release.row().number(),
                        say("file.foot"),
                        (page, pages) -> say("file.page", page, pages));
        try (var pdf = new PdfWriter(new Typefaces(), face)) {
            pdf.heading(1, title);
            pdf.table(PdfTable.facts(facts()));
            panels.forEach(panel -> write(pdf, panel));
            return pdf.bytes();
        }
    }

    private void write(PdfWriter pdf, FiguresPage.Panel panel) {
        pdf.heading(2, panel.title());
        pdf.small(say("figures.response") + " " + panel.response() + ". " + panel.responseHow());
        pdf.table(
                PdfTable.of(
                        List.of(
                                Column.of(panel.title(), 2.4f),
                                Column.numeric(say("file.count"), 1.1f),
                                Column.numeric(say("figures.share"), 1.1f),
                                Column.numeric(say("figures.interval"), 2),
                                Column.numeric(say("figures.parity"), 1.1f),
                                Column.of(say("figures.target"), 2)),
                        panel.lines().stream()
                                .map(
                                        line ->
                                                List.of(
                                                        line.name(),
                                                        line.count(),
                                                        line.share(),
                                                        line.interval(),
                                                        line.parity(),
                                                        line.target()))
                                .toList()));
        if (!panel.indices().isEmpty()) {
            pdf.bullets(indices(panel));
        }
        pdf.small(panel.reference());
    }

    private static List<String> indices(FiguresPage.Panel panel) {
        return panel.indices().stream()
                .map(index -> "%s: %s. %s".formatted(index.name(), index.value(), index.how()))
                .toList();
    }

    private String say(String key, Object... arguments) {
        return Texts.of(language, "diversity." + key, arguments);
    }
}
