package org.cadre.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Scellé, scelle",
        "SCELLÉS, scelle",
        "seals, seal",
        "loss, loss",
        "ŒUVRE, oeuvre",
        "الأدلة, ادله",
        "أدِلّة, ادله",
        "والأدلة, ادله",
        "للأدلة, ادله",
        "الـــدليل, دليل",
        "إثبات, اثبات",
        "آثار, اثار",
        "مبنى, مبني",
        "ال, ال",
        "SHA256, sha256",
    })
    void comparesWordsWithoutWhatReadersLeaveOut(String written, String plain) {
        assertThat(SearchWords.plain(written)).isEqualTo(plain);
    }

    @Test
    void asksForEveryWordAsABeginning() {
        assertThat(SearchWords.sought("l’état d'un SCELLÉ").expression())
                .isEqualTo("+xxetat* +xxun* +xxscelle*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+seal -all", "\"seal\" all", "(seal) >all", "seal* @all ~"})
    void readsSignsOfTheDatabaseAsNothing(String typed) {
        assertThat(SearchWords.sought(typed).expression()).isEqualTo("+xxseal* +xxall*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "!?", "*"})
    void seeksNothingWithoutAWord(String typed) {
        assertThat(SearchWords.sought(typed).isEmpty()).isTrue();
    }

    @Test
    void marksTheWordsAsTheyAreWritten() {
        var text =
                "before ".repeat(60) + "check the الأدلة and the Seals again " + "z ".repeat(300);

        var pieces = Excerpt.of(text, SearchWords.sought("ادلة seal"));

        assertThat(pieces.stream().filter(SearchHit.Piece::hit).map(SearchHit.Piece::text))
                .containsExactly("الأدلة", "Seals");
        assertThat(pieces.stream().map(SearchHit.Piece::text).collect(Collectors.joining()))
                .startsWith("… before")
                .contains("check the الأدلة and the Seals again")
                .endsWith(" …")
                .hasSizeLessThan(220);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "Seal"})
    void cutsNothingOfAShortText(String text) {
        assertThat(
                        Excerpt.of(text, SearchWords.sought("seal")).stream()
                                .map(SearchHit.Piece::text)
                                .collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
