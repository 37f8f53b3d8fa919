package org.cadre.diversity.view;

import org.cadre.diversity.ReleaseDetail;
import org.cadre.document.PdfTable;
import org.cadre.document.PdfTable.Column;
import org.cadre.document.PdfWriter;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Texts;
import org.cadre.platform.refusal.NotFound;
import org.cadre.text.Language;

import java.util.ArrayList;
import java.util.List;

/**
 * What the page of diversity says of one release, as a file, with what the release says of itself.
 */
final class FiguresFile {

    private final ReleaseDetail release;
    private final Language language;
    private final List<FiguresPage.Panel> panels;
    private final FileFrame frame;

    FiguresFile(ReleaseDetail release, Language language, List<FiguresPage.Panel> panels) {
        this.release = release;
        this.language = language;
        this.panels = panels;
        this.frame = new FileFrame(release, language);
    }

    /** Answers with the file. Refuses with {@link NotFound} what is no kind of file. */
    void send(String kind) {
        var name = "diversity-" + release.row().number();
        switch (kind) {
            case "csv" -> Download.send(name + ".csv", "text/csv;charset=UTF-8", frame.csv(rows()));
            case "xlsx" ->
                    Download.send(
                            name + ".xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            frame.xlsx(rows()));
            case "pdf" ->
                    Download.send(
                            name + ".pdf",
                            "application/pdf",
                            frame.pdf(
                                    say(
                                            "figures.file",
                                            release.row().number(),
                                            release.row().subject()),
                                    pdf -> panels.forEach(panel -> write(pdf, panel))));
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
