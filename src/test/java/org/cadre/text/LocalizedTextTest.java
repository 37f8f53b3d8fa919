package org.cadre.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

class LocalizedTextTest {

    @Test
    void answersInTheLanguage() {
        assertThat(new LocalizedText(Map.of("en", "seal", "fr", "scellé")).in(Language.FR))
                .isEqualTo("scellé");
    }

    @Test
    void answersInEnglishWhereTheLanguageIsMissing() {
        assertThat(LocalizedText.english("seal").in(Language.AR)).isEqualTo("seal");
    }

    @Test
    void answersInTheFirstLanguageWhereEnglishIsMissingToo() {
        assertThat(new LocalizedText(Map.of("fr", "scellé", "es", "precinto")).in(Language.AR))
                .isEqualTo("precinto");
    }

    @Test
    void isNeverEmpty() {
        assertThatThrownBy(() -> new LocalizedText(Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void staysAsItWasMade() {
        var words = new HashMap<>(Map.of("en", "seal"));
        var text = new LocalizedText(words);
        words.put("en", "other");

        assertThat(text.in(Language.EN)).isEqualTo("seal");
        assertThatThrownBy(() -> text.byLanguage().put("fr", "scellé"))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
