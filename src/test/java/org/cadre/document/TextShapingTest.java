package org.cadre.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextShapingTest {

    @Test
    void leavesLatinAlone() {
        assertThat(TextShaping.painted("Amina Demo (ab)", false)).isEqualTo("Amina Demo (ab)");
    }

    @Test
    void joinsArabicLettersAndPaintsThemFromTheLeft() {
        // beh, alef, beh: final beh stands alone after alef
        assertThat(TextShaping.painted("باب", true)).isEqualTo("\uFE8F\uFE8E\uFE91");
    }

    @Test
    void joinsLamAndAlefToOneGlyph() {
        assertThat(TextShaping.painted("لا", true)).isEqualTo("\uFEFB");
    }

    @Test
    void keepsTheOrderOfALatinNameWithinArabic() {
        assertThat(TextShaping.painted("باب FOR-2", true)).isEqualTo("FOR-2 \uFE8F\uFE8E\uFE91");
    }

    @Test
    void turnsBracketsInRightToLeftText() {
        assertThat(TextShaping.painted("(ب)", true)).isEqualTo("(\uFE8F)");
    }

    @Test
    void keepsVowelSignsWithoutRoomOfTheirOwn() {
        assertThat(TextShaping.painted("بُ", true)).isEqualTo("\u064F\uFE8F");
    }

    @Test
    void shapesPersianLetters() {
        assertThat(TextShaping.painted("پا", true)).isEqualTo("\uFE8E\uFB58");
    }

    @Test
    void joinsAcrossVowelSigns() {
        assertThat(TextShaping.painted("بَب", true)).isEqualTo("\uFE90\u064E\uFE91");
        assertThat(TextShaping.painted("لَا", true)).isEqualTo("\u064E\uFEFB");
    }

    @Test
    void doesNotJoinAcrossANonJoiner() {
        assertThat(TextShaping.painted("ب\u200Cب", true)).isEqualTo("\uFE8F\uFE8F");
    }

    @Test
    void agreesOnlyWithTheSameText() {
        var painted = TextShaping.painted("سلامة الأدلة SHA-256", true);

        assertThat(TextShaping.agree(painted, "سلامة الأدلة SHA-256")).isTrue();
        assertThat(TextShaping.agree(painted, "سلامة الأدلة SHA-265")).isFalse();
        assertThat(TextShaping.agree(painted, "سلامة الإدلة SHA-256")).isFalse();
    }
}
