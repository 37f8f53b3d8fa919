package org.cadre.afteraction;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.document.PdfFace;
import org.cadre.document.PdfWriter;
import org.cadre.document.Typefaces;
import org.cadre.text.Language;

import java.time.Instant;

/** Makes the file of a report: the same as its page, as accessible PDF. */
@ApplicationScoped
class ReportPrinting {

    private final Typefaces typefaces = new Typefaces();

    /** The same report gives the same bytes. */
    byte[] print(ReportView view, Language language) {
        var words = new ReportWords(language, view.run().zone());
        var title = words.of("report.title", view.run().title());
        var face =
                new PdfFace(
                        title,
                        language,
                        moment(view),
                        view.run().marking(),
                        words.version(view),
                        (page, pages) -> words.of("report.page", page, pages));
        try (var pdf = new PdfWriter(typefaces, face)) {
            new ReportPaper(view, words, pdf).write(title);
            return pdf.bytes();
        }
    }

    private static Instant moment(ReportView view) {
        return view.second()
                .map(ReportView.Signature::at)
                .or(() -> view.run().endedAt())
                .orElse(Instant.EPOCH);
    }
}
