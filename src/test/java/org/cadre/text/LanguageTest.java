package org.cadre.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Stream;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"en, EN", "FR, FR", "fr-CA, FR", "ar_EG, AR", "' ar ', AR"})
    void isFoundByItsTagWhateverTheRegion(String tag, Language language) {
        assertThat(Language.find(tag)).contains(language);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "de", "fra", "english", "-", "<fr>"})
    void isNotFoundWhereCadreDoesNotSpeakIt(String tag) {
        assertThat(Language.find(tag)).isEmpty();
    }

    @Test
    void runsFromTheRightInArabicAlone() {
        assertThat(Stream.of(Language.values()).map(Language::direction).toList())
                .isEqualTo(List.of("ltr", "ltr", "rtl"));
    }

    @Test
    void writesWesternDigitsEverywhere() {
        for (var language : Language.values()) {
            assertThat(String.format(language.locale(), "%d", 2026)).isEqualTo("2026");
        }
    }
}
