package org.cadre.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.nomination.Fluency;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class FitTest {

    private static final Mentee AMINA = People.mentee(People.place("amina"));
    private static final Mentor TOMAS = People.mentor(People.place("tomas"), 2);

    @Test
    void isAHundredWhereEachTermIsWhole() {
        var fit = Fit.of(AMINA, TOMAS, Weights.usual());

        assertThat(fit.score()).isEqualTo(100);
        assertThat(fit.terms().values()).hasSize(Term.values().length).containsOnly(Fit.WHOLE);
        assertThat(fit.points(Weights.usual())).containsEntry(Term.GAPS, 3_500);
    }

    @Test
    void coversTheThreeLargestGapsByTwoLevelsEach() {
        var gaps = Map.of("a", 4, "b", 3, "c", 2, "d", 1);

        assertThat(gaps(gaps, Map.of("a", 1, "b", 2, "c", 0, "d", 5)))
                .as("4 half, 3 whole, 2 not, the fourth does not count: 5 of 9")
                .isEqualTo(1000 * 10 / 18);
        assertThat(gaps(gaps, Map.of())).isZero();
        assertThat(gaps(Map.of(), Map.of())).isEqualTo(Fit.WHOLE);
    }

    private static int gaps(Map<String, Integer> wanted, Map<String, Integer> levels) {
        var mentee =
                new Mentee(
                        AMINA.place(),
                        Map.of(),
                        wanted,
                        AMINA.languages(),
                        AMINA.week(),
                        Set.of(),
                        3,
                        Set.of(),
                        false,
                        Set.of(),
                        List.of());
        return Fit.of(mentee, mentor(levels, 5, "UTC", Fluency.C2), Weights.usual())
                .terms()
                .get(Term.GAPS);
    }

    private static Mentor mentor(
            Map<String, Integer> levels, int grade, String zone, Fluency english) {
        return new Mentor(
                TOMAS.place(),
                levels,
                Map.of("en", english),
                People.week(zone, 9, 17),
                TOMAS.contexts(),
                grade,
                TOMAS.goals(),
                4,
                3,
                700,
                TOMAS.vettedUntil(),
                TOMAS.trainedUntil(),
                true);
    }

    @Test
    void weighsGradeLanguageHoursLoadAndReliability() {
        var terms =
                Fit.of(AMINA, mentor(Map.of(), 7, "Asia/Tokyo", Fluency.B2), Weights.usual())
                        .terms();

        assertThat(terms)
                .containsEntry(Term.GRADE, 500)
                .containsEntry(Term.LANGUAGE, 600)
                .containsEntry(Term.TIME, 0)
                .containsEntry(Term.LOAD, 250)
                .containsEntry(Term.RELIABILITY, 700);
        assertThat(Fit.of(AMINA, mentor(Map.of(), 2, "UTC", Fluency.A2), Weights.usual()).terms())
                .containsEntry(Term.GRADE, 0)
                .containsEntry(Term.LANGUAGE, 0);
    }

    @Test
    void staysBetweenNothingAndAHundredWhateverTheWeightsSumTo() {
        var heavy = Weights.usual().with(Term.LOAD, 100).with(Term.GAPS, 0);

        assertThat(Fit.of(AMINA, TOMAS, heavy).score()).isEqualTo(100);
        assertThat(Fit.of(AMINA, mentor(Map.of(), 9, "UTC", Fluency.C2), heavy).score())
                .isBetween(0, 100);
    }

    @Test
    void refusesWeightsThatSayNothing() {
        assertThatThrownBy(() -> new Weights(Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weights.usual().with(Term.GAPS, 101))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weights.usual().with(Term.GAPS, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
