package org.cadre.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.document.PdfTable.Column;
import org.cadre.document.SpokenPdf.Passage;
import org.cadre.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

class PdfWriterTest {

    private static final Typefaces TYPEFACES = new Typefaces();
    private static final Instant WRITTEN = Instant.parse("2026-11-27T08:00:00Z");
    private static final Map<Language, String> SENTENCES =
            Map.of(
                    Language.EN, "The team holds the record, and nobody else writes in it. ",
                    Language.FR, "L’équipe tient le registre, et personne d’autre n’y écrit. ",
                    Language.AR, "يمسك الفريق السجل (رقم 12) ولا يكتب فيه أحد غيره. ");

    @ParameterizedTest
    @EnumSource
    void isPdfA3aAndPdfUa1(Language language) {
        assertThat(Conformance.findings(everything(language))).isEmpty();
    }

    @Test
    void givesEqualBytesForEqualContent() {
        assertThat(everything(Language.AR)).isEqualTo(everything(Language.AR));
    }

    @Test
    void isHeardInTheOrderOfTheCalls() {
        var file =
                written(
                        Language.EN,
                        pdf -> {
                            pdf.heading(1, "Report");
                            pdf.paragraph("First.\n\nSecond,\nin two lines.");
                            pdf.bullets(List.of("one"));
                            pdf.numbers(List.of("two"));
                            pdf.table(
                                    PdfTable.of(
                                            List.of(Column.of("Team", 2), Column.numeric("n", 1)),
                                            List.of(List.of("Scene", "3"))));
                            pdf.note("Stop word", "GREY GULL");
                        });

        assertThat(SpokenPdf.read(file))
                .containsExactly(
                        new Passage("H1", "Report"),
                        new Passage("P", "First."),
                        new Passage("P", "Second,in two lines."),
                        new Passage("Lbl", "\u2022"),
                        new Passage("LBody", "one"),
                        new Passage("Lbl", "1."),
                        new Passage("LBody", "two"),
                        new Passage("TH Column", "Team"),
                        new Passage("TH Column", "n"),
                        new Passage("TH Row", "Scene"),
                        new Passage("TD", "3"),
                        new Passage("P", "Stop word"),
                        new Passage("P", "GREY GULL"));
    }

    @ParameterizedTest
    @EnumSource
    void losesNoWordWhereAParagraphOrARowGoesOnOnTheNextPage(Language language) {
        var text = SENTENCES.get(language).repeat(120).strip();
        var file =
                written(
                        language,
                        pdf -> {
                            pdf.paragraph(text);
                            pdf.table(
                                    PdfTable.of(
                                            List.of(Column.of("a", 1), Column.of("b", 1)),
                                            List.of(List.of("x", text))));
                        });

        assertThat(SpokenPdf.pages(file)).isGreaterThan(2);
        assertThat(SpokenPdf.read(file)).contains(new Passage("P", text), new Passage("TD", text));
    }

    @Test
    void saysOnEveryPageWhichItIs() {
        var file = everything(Language.EN);
        int pages = SpokenPdf.pages(file);

        for (int page = 0; page < pages; page++) {
            assertThat(SpokenPdf.unspoken(file, page))
                    .contains("EXERCISE ONLY", "Page " + (page + 1) + " of " + pages);
        }
    }

    @Test
    void repeatsTheHeadsOfATableForEyesOnly() {
        var rows = Collections.nCopies(200, List.of("x", "y"));
        var file =
                written(
                        Language.EN,
                        pdf ->
                                pdf.table(
                                        PdfTable.of(
                                                List.of(Column.of("Head", 1), Column.of("b", 1)),
                                                rows)));

        assertThat(SpokenPdf.unspoken(file, 1)).contains("Head");
        assertThat(SpokenPdf.read(file)).filteredOn(p -> p.text().equals("Head")).hasSize(1);
    }

    @Test
    void keepsAHeadingWithWhatFollows() {
        for (int lines = 40; lines < 60; lines++) {
            var filled = String.join("\n", Collections.nCopies(lines, "line"));
            var file =
                    written(
                            Language.EN,
                            pdf -> {
                                pdf.paragraph(filled);
                                pdf.heading(1, "Teams");
                                pdf.paragraph("Follows");
                            });

            assertThat(SpokenPdf.pageOf(file, "Teams"))
                    .as("%d lines", lines)
                    .isEqualTo(SpokenPdf.pageOf(file, "Follows"));
        }
    }

    @Test
    void writesTheNumberOfACharacterThatNoFontHas() {
        var file = written(Language.EN, pdf -> pdf.paragraph("Well \uD83D\uDE00\u0007 阿 done"));

        assertThat(SpokenPdf.text(file)).isEqualTo("Well [U+1F600]  [U+963F] done");
    }

    @Test
    void refusesAHeadingThatSkipsALevel() {
        assertThatThrownBy(
                        () ->
                                written(
                                        Language.EN,
                                        pdf -> {
                                            pdf.heading(1, "a");
                                            pdf.heading(3, "b");
                                        }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] everything(Language language) {
        var sentence = SENTENCES.get(language);
        var columns = List.of(Column.of("A", 1), Column.of("B", 3), Column.numeric("C", 1));
        var rows =
                IntStream.range(0, 40)
                        .mapToObj(i -> List.of("i" + i, sentence.repeat(i % 7), "" + i))
                        .toList();
        return written(
                language,
                pdf -> {
                    pdf.heading(1, sentence);
                    pdf.note(sentence, sentence.repeat(3));
                    pdf.heading(2, "2");
                    pdf.table(PdfTable.facts(List.of(List.of("Amina أمينة", sentence))));
                    pdf.newPage();
                    pdf.heading(2, sentence);
                    pdf.heading(3, sentence);
                    pdf.heading(4, "4");
                    pdf.paragraph(sentence.repeat(100));
                    pdf.small("Latin, أمينة, Ελένη, 3 − 2 ≥ 1 → \uD83D\uDE00");
                    pdf.bullets(List.of(sentence, sentence.repeat(4)));
                    pdf.numbers(List.of(sentence, sentence.repeat(4)));
                    pdf.heading(2, sentence);
                    pdf.table(PdfTable.of(columns, rows));
                    pdf.ruledLines(30);
                });
    }

    private static byte[] written(Language language, Consumer<PdfWriter> words) {
        var face =
                new PdfFace(
                        "Report",
                        language,
                        WRITTEN,
                        "EXERCISE ONLY",
                        "Cold Room 1.0.0",
                        (page, pages) -> "Page " + page + " of " + pages);
        try (var pdf = new PdfWriter(TYPEFACES, face)) {
            words.accept(pdf);
            return pdf.bytes();
        }
    }
}
