package org.cadre.livesession;

import org.cadre.document.PdfFace;
import org.cadre.document.PdfTable;
import org.cadre.document.PdfTable.Column;
import org.cadre.document.PdfWriter;
import org.cadre.document.Typefaces;
import org.cadre.people.PersonRow;
import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;

import java.util.List;
import java.util.stream.IntStream;

/** The sheet that people sign: who is enrolled, with room for a signature, for each half-day. */
final class SheetPaper {

    private final Language language;
    private final LiveSession session;
    private final String cohort;

    SheetPaper(Language language, LiveSession session, String cohort) {
        this.language = language;
        this.session = session;
        this.cohort = cohort;
    }

    byte[] print(List<PersonRow> people, Typefaces typefaces) {
        var title = say("title", session.title());
        var face =
                new PdfFace(
                        title,
                        language,
                        session.hours().beginsAt(),
                        cohort,
                        say("foot"),
                        (page, pages) -> say("page", page, pages));
        try (var pdf = new PdfWriter(typefaces, face)) {
            pdf.heading(1, title);
            pdf.paragraph(say("means"));
            var halfDays = session.hours().halfDays();
            for (int i = 0; i < halfDays.size(); i++) {
                if (i > 0) {
                    pdf.newPage();
                }
                pdf.heading(2, heading(halfDays.get(i)));
                pdf.table(table(people));
                pdf.heading(3, say("trainer"));
                pdf.ruledLines(2);
            }
            return pdf.bytes();
        }
    }

    private String heading(HeldHalfDay held) {
        var zone = session.hours().zone();
        return say(
                "halfDay",
                language.day().format(held.halfDay().day()),
                Texts.word(language, held.halfDay().half()),
                held.begins().atZone(zone).toLocalTime().toString(),
                held.ends().atZone(zone).toLocalTime().toString(),
                zone.getId());
    }

    private PdfTable table(List<PersonRow> people) {
        return new PdfTable(
                List.of(
                        Column.numeric(say("number"), 1),
                        Column.of(say("name"), 5),
                        Column.of(say("agency"), 5),
                        Column.of(say("time"), 2),
                        Column.of(say("signature"), 6)),
                true,
                IntStream.range(0, people.size()).mapToObj(i -> row(i + 1, people.get(i))).toList(),
                false);
    }

    /** The name on a line of its own leaves the height that a hand needs. */
    private static List<String> row(int number, PersonRow person) {
        return List.of(
                String.valueOf(number), person.name() + "\n\u00a0", person.agencyName(), "", "");
    }

    private String say(String key, Object... arguments) {
        return Texts.of(language, "livesession.sheet." + key, arguments);
    }
}
