package org.cadre.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class ResponseFormTest {

    private static final DrawnQuestion CBA =
            new DrawnQuestion("q", List.of("c", "b", "a"), List.of("x", "a", "c", "b"));

    @Test
    void readsAChoiceByItsPosition() {
        assertThat(read(Questions.single(3, "a"), "answer=3"))
                .isEqualTo(new Response.Chosen(Set.of("a")));
        assertThat(read(Questions.multiple(3, "a", "b"), "answer=3", "answer=1"))
                .isEqualTo(new Response.Chosen(Set.of("a", "c")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "-1", "a", "1.0", " 1", "01", "99999999999"})
    void rejectsAPositionThatWasNeverOffered(String position) {
        assertThat(reject(Questions.single(3, "a"), "answer=" + position))
                .isEqualTo(ResponseForm.Reason.NOT_OFFERED);
    }

    @Test
    void rejectsTwoAnswersWhereOneIsAsked() {
        assertThat(reject(Questions.single(3, "a"), "answer=1", "answer=2"))
                .isEqualTo(ResponseForm.Reason.NOT_OFFERED);
        assertThat(reject(Questions.multiple(3, "a", "b"), "answer=1", "answer=1"))
                .isEqualTo(ResponseForm.Reason.NOT_OFFERED);
        assertThat(reject(Questions.trueFalse(true), "answer=true", "answer=false"))
                .isEqualTo(ResponseForm.Reason.NOT_OFFERED);
    }

    @Test
    void readsTrueAndFalse() {
        assertThat(read(Questions.trueFalse(true), "answer=true"))
                .isEqualTo(new Response.Truth(true));
        assertThat(read(Questions.trueFalse(true), "answer=false"))
                .isEqualTo(new Response.Truth(false));
        assertThat(reject(Questions.trueFalse(true), "answer=yes"))
                .isEqualTo(ResponseForm.Reason.NOT_OFFERED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1024; 1,024; 1024",
                "1.024; 1,024; 1.024",
                "1.024; 1.024; 1.024",
                "7; 1,024; 1.024",
                "500; 0,5; 0.5"
            })
    void takesTheMeaningThatIsRight(String correct, String typed, BigDecimal read) {
        assertThat(read(Questions.numeric(correct, "0", ""), "answer=" + typed))
                .isEqualTo(new Response.Number(read, ""));
    }

    @Test
    void rejectsWhatIsNoNumber() {
        assertThat(reject(Questions.numeric("1", "0", ""), "answer=one"))
                .isEqualTo(ResponseForm.Reason.NUMBER_UNREADABLE);
    }

    @Test
    void readsAnOrderByPlaces() {
        assertThat(read(Questions.ordering("a", "b", "c"), "place1=3", "place2=2", "place3=1"))
                .isEqualTo(new Response.Order(List.of("a", "b", "c")));
    }

    @Test
    void rejectsAPlaceThatIsEmptyOrTakenTwice() {
        var question = Questions.ordering("a", "b", "c");

        assertThat(reject(question, "place1=3", "place2=2"))
                .isEqualTo(ResponseForm.Reason.PLACES_INCOMPLETE);
        assertThat(reject(question, "place1=3", "place2=3", "place3=1"))
                .isEqualTo(ResponseForm.Reason.PLACES_INCOMPLETE);
        assertThat(reject(question, "place1=4", "place2=2", "place3=1"))
                .isEqualTo(ResponseForm.Reason.NOT_OFFERED);
    }

    @Test
    void readsPairsAsFarAsTheyAreGiven() {
        assertThat(read(Questions.matching("a", "b", "c"), "match1=3", "match2=", "match3=1"))
                .isEqualTo(new Response.Pairs(Map.of("c", "c", "a", "x")));
        assertThat(reject(Questions.matching("a", "b", "c"), "match1=5"))
                .isEqualTo(ResponseForm.Reason.NOT_OFFERED);
    }

    @Test
    void takesAnEmptyFormAsNoAnswer() {
        for (var question :
                List.of(
                        Questions.single(3, "a"),
                        Questions.multiple(3, "a", "b"),
                        Questions.trueFalse(true),
                        Questions.numeric("1", "0", ""),
                        Questions.ordering("a", "b", "c"),
                        Questions.matching("a", "b", "c"))) {
            assertThat(read(question)).isEqualTo(new Response.Unanswered());
            assertThat(read(question, "answer=", "place1=", "match1="))
                    .isEqualTo(new Response.Unanswered());
        }
    }

    private static Response read(Question question, String... parameters) {
        return ((ResponseForm.Reading.Read) reading(question, parameters)).response();
    }

    private static ResponseForm.Reason reject(Question question, String... parameters) {
        return ((ResponseForm.Reading.Rejected) reading(question, parameters)).reason();
    }

    private static ResponseForm.Reading reading(Question question, String... parameters) {
        var map = new HashMap<String, String[]>();
        for (var parameter : parameters) {
            var parts = parameter.split("=", 2);
            map.merge(parts[0], new String[] {parts[1]}, ResponseFormTest::joined);
        }
        return ResponseForm.read(question, CBA, map);
    }

    private static String[] joined(String[] first, String[] second) {
        return new String[] {first[0], second[0]};
    }
}
