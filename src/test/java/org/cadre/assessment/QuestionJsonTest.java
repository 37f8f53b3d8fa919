package org.cadre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.assessment.scoring.Question;
import org.cadre.assessment.scoring.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class QuestionJsonTest {

    static Stream<Question> questions() {
        return Stream.of(
                Questions.single(3, "b"),
                Questions.multiple(4, "a", "d"),
                Questions.trueFalse(true),
                Questions.numeric("0.10", "0.005", "m/s"),
                Questions.ordering("a", "b", "c"),
                Questions.matching("a", "b"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void readsWhatItHasWritten(Question question) {
        var json = QuestionJson.write(question);

        assertThat(QuestionJson.read(json)).isEqualTo(question);
        assertThat(QuestionJson.write(QuestionJson.read(json))).isEqualTo(json);
        assertThat(json).doesNotContain("org.cadre");
    }

    @Test
    void writesKeysInOneOrder() {
        assertThat(QuestionJson.write(Questions.trueFalse(true)))
                .isEqualTo(
                        """
                        {"id":"truth","kind":"true-false","outcome":"lo1","bloom":"apply",\
                        "difficulty":1,"pair":"","lesson":"seals","stem":"<p>Stem</p>",\
                        "exhibit":"","answer":true,"true":"About true","false":"About false"}\
                        """);
    }

    @Test
    void refusesAnUnknownKind() {
        var json = QuestionJson.write(Questions.trueFalse(true)).replace("true-false", "essay");

        assertThatThrownBy(() -> QuestionJson.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("essay");
    }
}
