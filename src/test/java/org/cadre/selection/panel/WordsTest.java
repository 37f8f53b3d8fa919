package org.cadre.selection.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "F",
                "<30",
                "30-39",
                "50+",
                "duty station",
                "Côte d'Ivoire",
                "قاضٍ",
                "R&D (IT)"
            })
    void namesAFeature(String word) {
        assertThat(Words.isWord(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " F", "F ", "=1+1", "+1", "-1", "@x", "a,b", "a\tb", "a\nb", "a\"b", "a=b"
            })
    void isNoName(String word) {
        assertThat(Words.isWord(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "N 1", "-N", ".N", "N/1", "Núria", "=N"})
    void isNoPseudonym(String text) {
        assertThat(Words.isPseudonym(text)).isFalse();
    }
}
