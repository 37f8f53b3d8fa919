package org.cadre.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ReadingEaseTest {

    @ParameterizedTest
    @CsvSource({
        "en, the, 1",
        "en, seal, 1",
        "en, made, 1",
        "en, table, 2",
        "en, sealed, 1",
        "en, custody, 3",
        "en, evidence, 3",
        "fr, preuve, 1",
        "fr, scellé, 2",
        "fr, écrite, 2",
        "fr, téléphone, 3",
        "fr, le, 1"
    })
    void countsTheSyllablesThatAreSpoken(String language, String word, int syllables) {
        assertThat(ReadingEase.syllables(language, word)).isEqualTo(syllables);
    }

    @Test
    void countsWordsAndSentences() {
        var ease =
                ReadingEase.of("en", List.of("Write at 07:31. \"Why?\" Then seal it", "- and go."));

        assertThat(ease.words()).isEqualTo(8);
        assertThat(ease.sentences()).isEqualTo(4);
    }

    @Test
    void weighsEnglishByFlesch() {
        assertThat(ReadingEase.of("en", List.of("The cat sat on the mat.")).score())
                .isCloseTo(206.835 - 1.015 * 6 - 84.6, within(0.001));
    }

    @Test
    void weighsFrenchByKandelAndMoles() {
        assertThat(ReadingEase.of("fr", List.of("Le chat dort.")).score())
                .isCloseTo(207 - 1.015 * 3 - 73.6, within(0.001));
    }

    @Test
    void countsTheBreathOfArabic() {
        assertThat(ReadingEase.of("ar", List.of("اكتب السبب. هل رأيته؟ نعم")).wordsPerSentence())
                .isCloseTo(5.0 / 3, within(0.001));
    }
}
