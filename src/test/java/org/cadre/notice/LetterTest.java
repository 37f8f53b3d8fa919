package org.cadre.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.List;

class LetterTest {

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void hasItsWordsInEveryLanguage(NoticeKind kind) {
        var roles =
                kind == NoticeKind.MESSAGE
                        ? List.of("by", "act")
                        : List.of("subject", "text", "act");
        for (var language : Language.values()) {
            for (var role : roles) {
                assertThat(Texts.find(language, "notice.letter." + kind + "." + role))
                        .as("%s of %s in %s", role, kind, language)
                        .isPresent();
            }
        }
    }

    private static Letter letter(Language language, String paragraph) {
        return new Letter(
                language,
                "A <b>",
                List.of("Hello,", paragraph),
                "Go",
                "https://cadre.example/?a&b");
    }

    @Test
    void escapesWhatSomebodyWrote() {
        var html = letter(Language.EN, "one\n<img src=x onerror=\"y\"> & 'z'").html();

        assertThat(html)
                .contains("one<br>", "&lt;img src=x onerror=&quot;y&quot;&gt; &amp; &#39;z&#39;")
                .contains("href=\"https://cadre.example/?a&amp;b\"", "<title>A &lt;b&gt;</title>")
                .doesNotContain("<img", "<b>");
    }

    @Test
    void saysItsDirection() {
        var arabic = letter(Language.AR, "سطر\nسطر");

        assertThat(arabic.html()).contains("lang=\"ar\" dir=\"rtl\"");
        assertThat(arabic.text().lines().filter(line -> line.contains("سطر")))
                .hasSize(2)
                .allMatch(line -> line.startsWith("\u200f"));
        assertThat(letter(Language.EN, "line").text()).doesNotContain("\u200f");
    }

    @Test
    void endsWithTheLinkOnALineOfItsOwn() {
        assertThat(letter(Language.EN, "line").text())
                .isEqualTo("Hello,\r\n\r\nline\r\n\r\nGo:\r\nhttps://cadre.example/?a&b\r\n");
    }

    @Test
    void waitsLongerAfterEachTryUpToFourHours() {
        assertThat(Mail.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Mail.pauseAfter(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Mail.pauseAfter(60)).isEqualTo(Duration.ofHours(4));
    }
}
