package org.cadre.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.content.CalloutBlock;
import org.cadre.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import java.util.List;

class LessonMarkupTest {

    private static final String HOSTILE = "\"><script>alert(1)</script><img src=x onerror='a()'>";

    @Test
    void putsEverythingBetweenTwoChecksIntoOnePiece() {
        var segments =
                LessonMarkup.of(
                        List.of(text("a", ""), text("b", "Act"), check("c"), text("d", "")),
                        Language.EN);

        assertThat(segments).hasSize(3);
        assertThat(segments.get(1)).isEqualTo(new LessonText.Check("c", "q-c"));
    }

    @Test
    void givesEveryBlockAnAddress() {
        var page =
                page(
                        text("opening", ""),
                        text("act", "Write first"),
                        new BlockText(
                                "mind",
                                BlockKind.CALLOUT,
                                CalloutBlock.Kind.DO_NOT,
                                "",
                                "",
                                "<p>No.</p>",
                                "",
                                null),
                        new BlockText(
                                "fig",
                                BlockKind.FIGURE,
                                null,
                                "Finding",
                                "unit",
                                "<svg></svg>",
                                "",
                                null),
                        new BlockText(
                                "card", BlockKind.CARD, null, "Card", "", "one\ntwo", "", null));

        assertThat(page.select("#opening, #act, #mind, #fig, #card")).hasSize(5);
        assertThat(page.select("#card li").eachText()).containsExactly("one", "two");
    }

    @Test
    void writesPlainTextsAsTextWhateverTheyHold() {
        var page =
                page(
                        text("a", HOSTILE),
                        new BlockText(
                                "f",
                                BlockKind.FIGURE,
                                null,
                                HOSTILE,
                                HOSTILE,
                                "<svg></svg>",
                                HOSTILE,
                                null),
                        new BlockText("k", BlockKind.CARD, null, HOSTILE, "", HOSTILE, "", null));

        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select("h2").text()).isEqualTo(HOSTILE);
        assertThat(page.select("figcaption h3").text()).isEqualTo(HOSTILE);
        assertThat(page.select(".src").text()).isEqualTo(HOSTILE);
        assertThat(page.select(".card li").text()).isEqualTo(HOSTILE);
    }

    @Test
    void namesACallOutInTheLanguageOfTheLesson() {
        var callout =
                new BlockText(
                        "m",
                        BlockKind.CALLOUT,
                        CalloutBlock.Kind.LEGAL,
                        "",
                        "",
                        "<p>x</p>",
                        "",
                        null);

        assertThat(html(Language.EN, callout)).contains("Legal point");
        assertThat(html(Language.FR, callout)).contains("Point de droit");
    }

    private static BlockText text(String key, String heading) {
        return new BlockText(key, BlockKind.TEXT, null, heading, "", "<p>Text.</p>", "", null);
    }

    private static BlockText check(String key) {
        return new BlockText(key, BlockKind.CHECK, null, "", "", "", "", "q-" + key);
    }

    private static Document page(BlockText... blocks) {
        return Jsoup.parseBodyFragment(html(Language.EN, blocks));
    }

    private static String html(Language language, BlockText... blocks) {
        return ((LessonText.Html) LessonMarkup.of(List.of(blocks), language).getFirst()).html();
    }
}
