package org.cadre.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

class PackReaderTest {

    private static final Pack SMALL = ((PackReading.Ok) PackReader.read(PackCopy.SMALL)).pack();
    private static final Module MODULE = SMALL.modules().getFirst();
    private static final Lesson OFFSET = MODULE.texts().get("en").lessons().getFirst();

    @TempDir Path temporary;

    @Test
    void readsTheHeadOfAPack() {
        assertThat(SMALL.code()).isEqualTo("small");
        assertThat(SMALL.title()).containsEntry("ar", "حزمة صغيرة");
        assertThat(SMALL.tracks())
                .containsExactly(new Track("TST", Map.of("en", "Trying out", "ar", "تجربة")));
    }

    @Test
    void readsTheHeadOfAModule() {
        assertThat(MODULE.code()).isEqualTo("TST-1");
        assertThat(MODULE.version()).isEqualTo("1.2.0");
        assertThat(MODULE.hours()).isEqualByComparingTo(new BigDecimal("0.5"));
        assertThat(MODULE.prerequisites()).containsExactly("FOR-2");
        assertThat(MODULE.outcomes()).extracting(Outcome::id).containsExactly("lo1", "lo2");
        assertThat(MODULE.variants()).containsExactly(Variant.COASTAL);
        assertThat(MODULE.preTest()).isEqualTo(new Module.PreTest(2, 5));
        assertThat(MODULE.finalQuiz()).isEqualTo(new Module.FinalQuiz(4, 10, 70, 3, 0));
        assertThat(MODULE.reviewDue()).isEqualTo(LocalDate.parse("2027-11-25"));
        assertThat(MODULE.sources().getFirst().validUntil()).isEmpty();
        assertThat(MODULE.tags()).containsExactly(new Tag("standard", "ISO 8601"));
        assertThat(MODULE.texts().keySet()).containsExactly("ar", "en");
    }

    @Test
    void keepsBlocksInTheirOrder() {
        assertThat(OFFSET.blocks())
                .extracting(Block::id)
                .containsExactly("opening", "both", "dont", "fig-two", "check-offset");
        assertThat(OFFSET.minutes()).isEqualTo(5);
        assertThat(OFFSET.words()).isEqualTo(68);
        assertThat(OFFSET.readingMinutes()).isEqualTo(1);
    }

    @Test
    void rendersCitationsAndWordsOfTheGlossary() {
        var opening = (TextBlock) OFFSET.blocks().getFirst();

        assertThat(opening.html())
                .contains(
                        "<dfn title=\"Difference between the time of a device and a reference"
                                + " time.\">clock offset</dfn> between")
                .contains("<a class=\"cite\" href=\"#source-iso8601\">ISO 8601</a>");
        assertThat(opening.sources()).containsExactly("iso8601");
    }

    @Test
    void rendersTablesThatScrollAndAlignNumbers() {
        var both = (TextBlock) OFFSET.blocks().get(1);

        assertThat(both.heading()).isEqualTo("Note both, then compare");
        assertThat(both.html())
                .contains("<li>Read the reference, see <a href=\"#opening\">the opening</a>.</li>")
                .contains("<div class=\"tbl-wrap\" tabindex=\"0\"><table class=\"tbl\">")
                .contains("<th scope=\"col\" class=\"num\">time</th>")
                .contains("<td class=\"num\"><code>+4 min</code></td>")
                .contains(">offset</dfn></td>");
    }

    @Test
    void laysAVariantOverItsBlock() {
        var both = (TextBlock) OFFSET.blocks().get(1);
        var coastal = (TextBlock) both.in(Variant.COASTAL);

        assertThat(coastal.html())
                .isEqualTo(
                        "<p>On board, the ship's clock is <strong>a third one</strong>."
                                + " Note it too.</p>");
        assertThat(coastal.heading()).isEqualTo(both.heading());
        assertThat(coastal.id()).isEqualTo("both");
        assertThat(both.in(Variant.LANDLOCKED)).isSameAs(both);
    }

    @Test
    void writesAFigureWithItsNameAndIdsOfItsOwn() {
        var figure = (FigureBlock) OFFSET.blocks().get(3);

        assertThat(figure.svg())
                .startsWith("<svg viewBox=\"0 0 640 120\" role=\"img\" aria-label=\"Two bars stand")
                .contains("<marker id=\"fig-two-arrow\"")
                .contains("marker-end=\"url(#fig-two-arrow)\"")
                .doesNotContain("xmlns", "<!--", "one bar")
                .endsWith("</svg>");
        assertThat(figure.alt()).startsWith("Two bars stand side by side.");
    }

    @Test
    void citesInQuestionsWithoutALinkThatLeadsNowhere() {
        var copy =
                PackCopy.in(temporary)
                        .replace(
                                "tst-1/en/questions/lo1.yaml",
                                "Which clock goes into the record?",
                                "By [@iso8601], which [[clock offset]]?");

        var questions = copy.pack().modules().getFirst().texts().get("en").questions();

        assertThat(questions)
                .filteredOn(question -> question.id().equals("tst1-lo1-record"))
                .extracting(QuestionSource::stem)
                .containsExactly(
                        "<p>By <cite>ISO 8601</cite>, which <dfn title=\"Difference between the"
                            + " time of a device and a reference time.\">clock offset</dfn>?</p>");
    }

    @Test
    void readsQuestionsOfEveryKind() {
        assertThat(MODULE.texts().get("ar").questions())
                .hasSize(12)
                .extracting(question -> question.answer().kind())
                .contains("single", "multiple", "true-false", "numeric", "ordering", "matching");
    }

    @Test
    void recognisesAnUnchangedPack() {
        var copy =
                PackCopy.in(temporary)
                        .replace("tst-1/module.yaml", "hours: 0.5", "hours:   0.50  # half")
                        .replace(
                                "pack.yaml", "pack: small\\n", "\\n# a comment\\npack: 'small'\\n");

        assertThat(copy.pack().hash()).isEqualTo(SMALL.hash());
    }

    @Test
    void recognisesEachChange() {
        var files =
                Map.of(
                        "pack.yaml", "Small pack",
                        "tst-1/module.yaml", "Kofi Specimen",
                        "tst-1/en/lessons/order.yaml", "Two logs",
                        "tst-1/ar/questions/lo1.yaml", "الطراز",
                        "tst-1/en/glossary.yaml", "Difference",
                        "tst-1/ar/figures/two.svg", "الهاتف");

        files.forEach(
                (file, text) ->
                        assertThat(PackCopy.in(temporary).replace(file, text, "X").pack().hash())
                                .as(file)
                                .isNotEqualTo(SMALL.hash()));
    }

    @Test
    void givesTheHashOfAModuleWithoutItsPack() {
        var copy = PackCopy.in(temporary).replace("pack.yaml", "Small pack", "Other pack");

        assertThat(copy.pack().modules().getFirst().hash()).isEqualTo(MODULE.hash());
    }

    @Test
    void givesEqualPacksForEqualFolders() {
        assertThat(PackCopy.in(temporary).pack()).isEqualTo(SMALL);
    }
}
