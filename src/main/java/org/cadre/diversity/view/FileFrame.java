package org.cadre.diversity.view;

import org.cadre.diversity.ReleaseDetail;
import org.cadre.document.Csv;
import org.cadre.document.PdfFace;
import org.cadre.document.PdfTable;
import org.cadre.document.PdfWriter;
import org.cadre.document.Typefaces;
import org.cadre.document.XlsxWriter;
import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What every file about a release has around it: number, legend, how long it may be used, hash. */
record FileFrame(ReleaseDetail release, Language language) {

    byte[] csv(List<List<String>> rows) {
        var csv = new Csv();
        rows.forEach(csv::row);
        facts().forEach(csv::row);
        return csv.bytes();
    }

    byte[] xlsx(List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        var sheets = List.of(say("sheet.tables"), say("sheet.about"));
        try (var writer = new XlsxWriter(out, language.rightToLeft(), sheets)) {
            rows.forEach(writer::row);
            writer.nextSheet();
            facts().forEach(writer::row);
        }
        return out.toByteArray();
    }

    byte[] pdf(String title, Consumer<PdfWriter> body) {
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
            body.accept(pdf);
            return pdf.bytes();
        }
    }

    private List<List<String>> facts() {
        var facts = new ArrayList<List<String>>();
        facts.add(List.of(say("number"), release.row().number()));
        facts.add(List.of(say("subject"), release.row().subject()));
        facts.add(List.of(say("people"), String.valueOf(release.tables().orElseThrow().people())));
        ReleaseFile.legend(release, language)
                .forEach(line -> facts.add(List.of(say("legend"), line)));
        facts.add(List.of(say("expires"), language.day().format(release.expiresOn())));
        facts.add(List.of(say("hash"), release.sha256()));
        return facts;
    }

    private String say(String key, Object... arguments) {
        return Texts.of(language, "diversity.file." + key, arguments);
    }
}
