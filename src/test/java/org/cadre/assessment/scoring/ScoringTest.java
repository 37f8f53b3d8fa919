package org.cadre.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

class ScoringTest {

    @ParameterizedTest
    @CsvSource({"a, 0, WRONG", "b, 1, CORRECT", "a b, 0, WRONG"})
    void marksASingleChoiceAllOrNothing(String chosen, BigDecimal points, Mark.State state) {
        var mark = Scoring.mark(Questions.single(4, "b"), choose(chosen));

        assertThat(mark.points()).isEqualByComparingTo(points);
        assertThat(mark.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "a b c, 1, CORRECT",
        "a b, 0.666667, PARTLY",
        "a, 0.333334, PARTLY",
        "a b d, 0.333334, PARTLY",
        "a b c d, 0.666667, PARTLY",
        "a d, 0, WRONG",
        "d e, 0, WRONG",
        "a b c d e, 0.333334, PARTLY"
    })
    void letsAWrongChoiceCostWhatARightOneBrings(
            String chosen, BigDecimal points, Mark.State state) {
        var mark = Scoring.mark(Questions.multiple(5, "a", "b", "c"), choose(chosen));

        assertThat(mark.points()).isEqualByComparingTo(points);
        assertThat(mark.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void givesTheWholePointToTheRightResponse(Question question) {
        var mark = Scoring.mark(question, Scoring.right(question));

        assertThat(mark.points()).isEqualByComparingTo("1");
        assertThat(mark.state()).isEqualTo(Mark.State.CORRECT);
    }

    static List<Question> oneOfEachKind() {
        return List.of(
                Questions.single(4, "b"),
                Questions.multiple(5, "a", "c"),
                Questions.trueFalse(false),
                Questions.numeric("512", "0", "bytes"),
                Questions.ordering("a", "b", "c"),
                Questions.matching("a", "b", "c"));
    }

    @Test
    void tickingEverythingBringsNothingWhenHalfIsWrong() {
        var mark = Scoring.mark(Questions.multiple(4, "a", "b"), choose("a b c d"));

        assertThat(mark.points()).isZero();
    }

    @Test
    void saysSomethingToEachChosenOptionAndToNoOther() {
        var mark = Scoring.mark(Questions.multiple(4, "a", "b"), choose("d b"));

        assertThat(mark.remarks())
                .containsExactly(
                        new Mark.Remark("b", true, "About b"),
                        new Mark.Remark("d", false, "About d"));
    }

    @ParameterizedTest
    @CsvSource({"true, true, 1", "true, false, 0", "false, false, 1", "false, true, 0"})
    void marksTrueOrFalse(boolean correct, boolean answer, BigDecimal points) {
        var mark = Scoring.mark(Questions.trueFalse(correct), new Response.Truth(answer));

        assertThat(mark.points()).isEqualByComparingTo(points);
        assertThat(mark.remarks())
                .containsExactly(
                        new Mark.Remark(
                                String.valueOf(answer),
                                points.signum() > 0,
                                answer ? "About true" : "About false"));
    }

    @ParameterizedTest
    @CsvSource({
        "512, '', 1, Right",
        "512.5, '', 1, Right",
        "511.5, '', 1, Right",
        "512.51, '', 0, Wrong",
        "512, bytes, 1, Right",
        "512, Bytes, 1, Right",
        "512, bits, 0, Wrong",
        "490, '', 0, Near five hundred",
        "489.9, '', 0, Wrong",
        "-512, '', 0, Wrong"
    })
    void takesANumberWithinItsToleranceInItsUnit(
            BigDecimal value, String unit, BigDecimal points, String said) {
        var mark =
                Scoring.mark(
                        Questions.numeric("512", "0.5", "bytes"), new Response.Number(value, unit));

        assertThat(mark.points()).isEqualByComparingTo(points);
        assertThat(mark.remarks()).extracting(Mark.Remark::html).containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource({
        "a b c d, 1, CORRECT",
        "b c d a, 0.666667, PARTLY",
        "a b d c, 0.333334, PARTLY",
        "c d a b, 0.666667, PARTLY",
        "d c b a, 0, WRONG",
        "b a d c, 0, WRONG",
        "a c b d, 0, WRONG"
    })
    void countsNeighboursThatFollowEachOther(String order, BigDecimal points, Mark.State state) {
        var mark =
                Scoring.mark(
                        Questions.ordering("a", "b", "c", "d"),
                        new Response.Order(Arrays.asList(order.split(" "))));

        assertThat(mark.points()).isEqualByComparingTo(points);
        assertThat(mark.state()).isEqualTo(state);
    }

    @Test
    void tellsWhichItemStandsInItsPlace() {
        var mark =
                Scoring.mark(
                        Questions.ordering("a", "b", "c"),
                        new Response.Order(List.of("a", "c", "b")));

        assertThat(mark.remarks())
                .containsExactly(
                        new Mark.Remark("", false, "Wrong"),
                        new Mark.Remark("a", true, "About a"),
                        new Mark.Remark("b", false, "About b"),
                        new Mark.Remark("c", false, "About c"));
    }

    @ParameterizedTest
    @CsvSource({
        "a=a b=b c=c, 1, CORRECT",
        "a=a b=b, 0.666667, PARTLY",
        "a=a b=c c=b, 0.333334, PARTLY",
        "a=b b=c c=a, 0, WRONG",
        "a=x, 0, WRONG",
        "a=a b=a c=a, 0.333334, PARTLY"
    })
    void countsPairsFound(String pairs, BigDecimal points, Mark.State state) {
        var mark = Scoring.mark(Questions.matching("a", "b", "c"), match(pairs));

        assertThat(mark.points()).isEqualByComparingTo(points);
        assertThat(mark.state()).isEqualTo(state);
    }

    @Test
    void saysWhyADistractorFitsNothing() {
        var mark = Scoring.mark(Questions.matching("a", "b"), match("a=a b=x"));

        assertThat(mark.remarks())
                .containsExactly(
                        new Mark.Remark("", false, "Wrong"),
                        new Mark.Remark("a", true, "a"),
                        new Mark.Remark("b", false, "b"),
                        new Mark.Remark("x", false, "About x"));
    }

    @Test
    void takesNoAnswerAsUnansweredWhateverTheKind() {
        var nothing = new Response.Unanswered();

        for (var question :
                List.of(
                        Questions.single(3, "a"),
                        Questions.multiple(3, "a", "b"),
                        Questions.trueFalse(true),
                        Questions.numeric("1", "0", ""),
                        Questions.ordering("a", "b"),
                        Questions.matching("a", "b"))) {
            assertThat(Scoring.mark(question, nothing))
                    .isEqualTo(new Mark(BigDecimal.ZERO, Mark.State.UNANSWERED, List.of()));
        }
        assertThat(Scoring.mark(Questions.single(3, "a"), new Response.Chosen(Set.of())).state())
                .isEqualTo(Mark.State.UNANSWERED);
    }

    @Test
    void refusesAnAnswerToAnotherKindOfQuestion() {
        assertThatThrownBy(() -> Scoring.mark(Questions.single(3, "a"), new Response.Truth(true)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("single");
        assertThatThrownBy(
                        () ->
                                Scoring.mark(
                                        Questions.ordering("a", "b"),
                                        new Response.Order(List.of("a", "a"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Response choose(String ids) {
        return new Response.Chosen(Set.of(ids.split(" ")));
    }

    private static Response match(String pairs) {
        var map = new LinkedHashMap<String, String>();
        for (var pair : pairs.split(" ")) {
            map.put(pair.substring(0, 1), pair.substring(2));
        }
        return new Response.Pairs(map);
    }
}
