package org.cadre.diversity.view;

import org.cadre.diversity.Method;
import org.cadre.diversity.ReleaseDetail;
import org.cadre.diversity.ReleasedTable;
import org.cadre.document.Csv;
import org.cadre.document.PdfFace;
import org.cadre.document.PdfTable;
import org.cadre.document.PdfTable.Column;
import org.cadre.document.PdfWriter;
import org.cadre.document.Typefaces;
import org.cadre.document.XlsxWriter;
import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;

import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A published release as a file; each carries its number, how it was protected, and its hash. */
final class ReleaseFile {

    private static final int MOST_COLUMNS = 8;

    private final ReleaseDetail release;
    private final Language language;
    private final CodeWords words;

    ReleaseFile(ReleaseDetail release, Language language) {
        this.release = release;
        this.language = language;
        this.words = new CodeWords(language, release.classifications());
    }

    static String title(ReleaseDetail release, Language language, CodeWords words) {
        return Texts.of(
                language,
                "diversity.release.title",
                release.row().number(),
                release.row().subject(),
                words.shapes(release.row().shapes()));
    }

    /** What was done, without what was drawn at random. */
    static List<String> legend(ReleaseDetail release, Language language) {
        var tables = release.tables().orElseThrow();
        var legend = new ArrayList<String>();
        if (tables.tables().isEmpty()) {
            legend.add(Texts.of(language, "diversity.legend.few", tables.base()));
        } else if (tables.method() == Method.ROUNDING) {
            legend.add(Texts.of(language, "diversity.legend.rounded", tables.base()));
            if (tables.steps() > 0) {
                legend.add(Texts.of(language, "diversity.legend.steps"));
            }
        } else {
            legend.add(Texts.of(language, "diversity.legend.hidden", release.k()));
        }
        legend.add(
                Texts.of(
                        language,
                        "diversity.legend.snapshot",
                        Texts.word(language, release.row().moment()),
                        language.day().format(release.takenAt().atZone(ZoneOffset.UTC))));
        return legend;
    }

    /** What every file of the release says of it. */
    List<List<String>> facts() {
        var facts = new ArrayList<List<String>>();
        facts.add(List.of(say("number"), release.row().number()));
        facts.add(List.of(say("subject"), release.row().subject()));
        facts.add(List.of(say("people"), String.valueOf(release.tables().orElseThrow().people())));
        legend(release, language).forEach(line -> facts.add(List.of(say("legend"), line)));
        facts.add(List.of(say("expires"), language.day().format(release.expiresOn())));
        facts.add(List.of(say("hash"), release.sha256()));
        return facts;
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(
                List.of(
                        say("number"),
                        say("table"),
                        say("group"),
                        say("group.second"),
                        say("group.third"),
                        say("count")));
        for (var table : release.tables().orElseThrow().tables()) {
            for (var key : table.keys()) {
                rows.add(row(table, key));
            }
        }
        return rows;
    }

    private List<String> row(ReleasedTable table, List<String> key) {
        var row = new ArrayList<String>();
        row.add(release.row().number());
        row.add(words.shape(table.shape()));
        for (int i = 0; i < 3; i++) {
            row.add(i < key.size() ? words.code(table.shape().facets().get(i), key.get(i)) : "");
        }
        var cell = table.cell(key);
        row.add(cell.isHidden() ? say("hidden") : String.valueOf(cell.value()));
        return row;
    }

    byte[] csv() {
        var csv = new Csv();
        rows().forEach(csv::row);
        facts().forEach(csv::row);
        return csv.bytes();
    }

    byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var writer =
                new XlsxWriter(
                        out,
                        language.rightToLeft(),
                        List.of(say("sheet.tables"), say("sheet.about")))) {
            rows().forEach(writer::row);
            writer.nextSheet();
            facts().forEach(writer::row);
        }
        return out.toByteArray();
    }

    byte[] pdf() {
        var title = title(release, language, words);
        var face =
                new PdfFace(
                        title,
                        language,
                        release.row().publishedAt(),
                        release.row().number(),
                        say("foot"),
                        (page, pages) -> say("page", page, pages));
        try (var pdf = new PdfWriter(new Typefaces(), face)) {
            pdf.heading(1, title);
            pdf.table(PdfTable.facts(facts()));
            for (var table : release.tables().orElseThrow().tables()) {
                write(pdf, Grid.of(table, words, say("count"), say("hidden")));
            }
            return pdf.bytes();
        }
    }

    /** What is too wide for a page stands below each other. */
    private void write(PdfWriter pdf, Grid grid) {
        pdf.heading(2, grid.title());
        if (grid.heads().size() > MOST_COLUMNS) {
            var rows = new ArrayList<List<String>>();
            grid.lines()
                    .forEach(
                            line ->
                                    line.cells()
                                            .forEach(
                                                    cell ->
                                                            rows.add(
                                                                    List.of(
                                                                            line.head(),
                                                                            cell.head(),
                                                                            cell.text()))));
            pdf.table(
                    PdfTable.of(
                            List.of(
                                    Column.of(grid.rowHead(), 3),
                                    Column.of(say("group.second"), 3),
                                    Column.numeric(say("count"), 1)),
                            rows));
            return;
        }
        var columns = new ArrayList<Column>();
        columns.add(Column.of(grid.rowHead(), 3));
        grid.heads().forEach(head -> columns.add(Column.numeric(head, 1.2f)));
        pdf.table(
                PdfTable.of(
                        columns,
                        grid.lines().stream()
                                .map(
                                        line -> {
                                            var row = new ArrayList<String>();
                                            row.add(line.head());
                                            line.cells().forEach(cell -> row.add(cell.text()));
                                            return List.copyOf(row);
                                        })
                                .toList()));
    }

    private String say(String key, Object... arguments) {
        return Texts.of(language, "diversity.file." + key, arguments);
    }
}
