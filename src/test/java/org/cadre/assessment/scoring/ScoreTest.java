package org.cadre.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

class ScoreTest {

    @ParameterizedTest
    @CsvSource({
        "14, 20, 70, true",
        "13, 20, 65, false",
        "7, 10, 70, true",
        "2, 3, 66, false",
        "0, 20, 0, false",
        "20, 20, 100, true"
    })
    void roundsDownToAWholePercent(int right, int of, int percent, boolean passed) {
        var marked = new ArrayList<Score.Marked>();
        marked.addAll(Collections.nCopies(right, marked("lo1", "1")));
        marked.addAll(Collections.nCopies(of - right, marked("lo1", "0")));

        var score = Score.of(marked, 70);

        assertThat(score.percent()).isEqualTo(percent);
        assertThat(score.passed()).isEqualTo(passed);
    }

    @Test
    void doesNotPassWithSixtyNinePointNine() {
        var score = Score.of(List.of(marked("lo1", "0.699")), 70);

        assertThat(score.percent()).isEqualTo(69);
        assertThat(score.passed()).isFalse();
    }

    @Test
    void letsThreeThirdsMakeAWhole() {
        var third =
                Scoring.mark(Questions.multiple(4, "a", "b", "c"), new Response.Chosen(Set.of("a")))
                        .points();
        var marked = new ArrayList<>(Collections.nCopies(13, marked("lo1", "1")));
        marked.addAll(Collections.nCopies(3, new Score.Marked("lo1", third)));
        marked.addAll(Collections.nCopies(4, marked("lo1", "0")));

        assertThat(Score.of(marked, 70).passed()).isTrue();
    }

    @Test
    void neverLiftsASumOfSharesOverAWholePercent() {
        for (int whole = 1; whole <= 10; whole++) {
            for (int part = 0; part < whole; part++) {
                var share =
                        BigDecimal.valueOf(part)
                                .divide(BigDecimal.valueOf(whole), 6, RoundingMode.CEILING);
                for (int times = 1; times <= 20; times++) {
                    var marked = Collections.nCopies(times, new Score.Marked("lo1", share));
                    var exact = 100L * part * times / ((long) whole * times);
                    assertThat(Score.of(marked, 70).percent()).isEqualTo((int) exact);
                }
            }
        }
    }

    @Test
    void tellsEachOutcomeApart() {
        var score =
                Score.of(
                        List.of(
                                marked("lo2", "1"),
                                marked("lo1", "0.5"),
                                marked("lo2", "0"),
                                marked("lo1", "1")),
                        70);

        assertThat(score.points()).isEqualByComparingTo("2.5");
        assertThat(score.of()).isEqualTo(4);
        assertThat(score.percent()).isEqualTo(62);
        assertThat(score.byOutcome().keySet()).containsExactly("lo2", "lo1");
        assertThat(score.byOutcome().get("lo2").percent()).isEqualTo(50);
        assertThat(score.byOutcome().get("lo1").percent()).isEqualTo(75);
    }

    @Test
    void isZeroWithoutQuestions() {
        assertThat(Score.of(List.of(), 70).percent()).isZero();
        assertThat(Score.of(List.of(), 70).passed()).isFalse();
    }

    private static Score.Marked marked(String outcome, String points) {
        return new Score.Marked(outcome, new BigDecimal(points));
    }
}
