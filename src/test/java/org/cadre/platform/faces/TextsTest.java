package org.cadre.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class TextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void speaksEveryLanguage(Language language) {
        assertThat(Texts.find(language, "platform.shell.skip")).isPresent();
    }

    @Test
    void speaksTheLanguageThatWasAskedForAndNotTheServers() {
        assertThat(Texts.of(Language.EN, "platform.shell.skip"))
                .isNotEqualTo(Texts.of(Language.FR, "platform.shell.skip"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"platform.never.written", "nothing.at.all", "word", "", ".", "platform."})
    void showsTheKeyWhereATextIsMissing(String key) {
        assertThat(Texts.find(Language.FR, key)).isEmpty();
        assertThat(Texts.of(Language.FR, key)).isEqualTo("??" + key + "??");
    }

    @ParameterizedTest
    @CsvSource({
        "AR, Amina Demo, true",
        "AR, أمينة, false",
        "EN, أمينة, true",
        "EN, Amina, false",
        "AR, 12, false"
    })
    void keepsTheDirectionOfANameThatRunsAgainstTheSentence(
            Language language, String name, boolean apart) {
        var text = Texts.of(language, "people.password.lede", name);

        assertThat(text.contains("\u2068" + name + "\u2069")).as(text).isEqualTo(apart);
        assertThat(text).contains(name);
    }

    @Test
    void keepsTheDirectionOfEachNameOfAList() {
        assertThat(
                        Texts.of(
                                Language.AR,
                                "people.password.lede",
                                (Object) List.of("Amina Demo", "أمينة", "Bruno")))
                .contains("\u2068Amina Demo\u2069, أمينة, \u2068Bruno\u2069");
    }

    @ParameterizedTest
    @EnumSource
    void choosesAWordByAnArgumentThatIsNotShown(Language language) {
        assertThat(Texts.of(language, "selection.measures", "TAKE_PART"))
                .isNotEqualTo(Texts.of(language, "selection.measures", "LEFT_OUT"));
    }

    @Test
    void countsInTheGrammarOfTheLanguage() {
        var key = "platform.error.corrections";

        assertThat(Texts.of(Language.EN, key, 1)).isNotEqualTo(Texts.of(Language.EN, key, 2));
        assertThat(Texts.of(Language.AR, key, 2)).isNotEqualTo(Texts.of(Language.AR, key, 3));
    }
}
