package org.cadre.diversity.view;

import org.cadre.diversity.Method;
import org.cadre.diversity.ReleaseDetail;
import org.cadre.diversity.ReleasedTable;
import org.cadre.document.PdfTable;
import org.cadre.document.PdfTable.Column;
import org.cadre.document.PdfWriter;
import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A published release as a file; each carries its number, how it was protected, and its hash. */
final class ReleaseFile {

    private static final int MOST_COLUMNS = 8;

    private final ReleaseDetail release;
    private final Language language;
    private final CodeWords words;
    private final FileFrame frame;

    ReleaseFile(ReleaseDetail release, Language language) {
        this.release = release;
        this.language = language;
        this.words = new CodeWords(language, release.classifications());
        this.frame = new FileFrame(release, language);
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
        return frame.csv(rows());
    }

    byte[] xlsx() {
        return frame.xlsx(rows());
    }

    byte[] pdf() {
        return frame.pdf(
                title(release, language, words),
                pdf ->
                        release.tables()
                                .orElseThrow()
                                .tables()
                                .forEach(
                                        table ->
                                                write(
                                                        pdf,
                                                        Grid.of(
                                                                table,
                                                                words,
                                                                say("count"),
                                                                say("hidden")))));
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
