package org.cadre.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

/** The questions are those of the Washington Group to the letter, and so is who counts. */
class ShortSetTest {

    @Test
    void asksTheSixQuestionsInTheirOrder() {
        assertThat(ShortSet.items())
                .extracting(ShortSet.Item::question)
                .containsExactly(
                        "Do you have difficulty seeing, even if wearing glasses?",
                        "Do you have difficulty hearing, even if using a hearing aid?",
                        "Do you have difficulty walking or climbing steps?",
                        "Do you have difficulty remembering or concentrating?",
                        "Do you have difficulty with self-care such as washing all over or"
                                + " dressing?",
                        "Using your usual language, do you have difficulty communicating, for"
                                + " example understanding or being understood?");
        assertThat(ShortSet.responses())
                .containsExactly(
                        "No difficulty",
                        "Some difficulty",
                        "A lot of difficulty",
                        "Cannot do at all");
    }

    @ParameterizedTest
    @CsvSource({
        "111111, NO",
        "222222, NO",
        "111311, YES",
        "111114, YES",
        "300000, YES",
        "111110, NOT_ANSWERED",
        "000000, NOT_ANSWERED",
    })
    void countsWhoHasALotOfDifficultyInAny(String given, Answer answer) {
        var answers = Arrays.stream(given.split("")).map(Integer::valueOf).toList();

        assertThat(ShortSet.identify(answers)).isEqualTo(answer);
    }
}
