package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.assessment.QuizLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {

    @ParameterizedTest
    @CsvSource({
        "false, 0, 0, false, 0",
        "true,  0, 0, false, 1",
        "true,  5, 0, false, 2",
        "true,  5, 8, false, 3",
        "true,  5, 8, true,  4",
        "true,  4, 8, true,  3",
        "true,  5, 7, true,  3",
        "false, 5, 8, true,  3",
    })
    void countsWhatIsMet(boolean preTest, int lessons, int checks, boolean passed, int met) {
        var conditions = new Conditions(preTest, lessons, 5, checks, 8, 0, 0, passed);

        assertThat(conditions.met()).isEqualTo(met);
        assertThat(conditions.areAllMet()).isEqualTo(met == 4);
        assertThat(conditions.missing()).hasSize(4 - met);
    }

    @Test
    void asksForThePreTestFirst() {
        assertThat(new Conditions(false, 0, 5, 0, 8, 0, 0, false).lock().map(QuizLock::reason))
                .contains("progress.lock.preTest");
    }

    @Test
    void thenForTheLessonsThatAreMissing() {
        var lock = new Conditions(true, 3, 5, 8, 8, 0, 0, false).lock().orElseThrow();

        assertThat(lock.reason()).isEqualTo("progress.lock.lessons");
        assertThat(lock.arguments()).containsExactly(2);
    }

    @Test
    void thenForTheChecksThatAreMissing() {
        var lock = new Conditions(true, 5, 5, 7, 8, 0, 0, false).lock().orElseThrow();

        assertThat(lock.reason()).isEqualTo("progress.lock.checks");
        assertThat(lock.arguments()).containsExactly(1);
    }

    @Test
    void opensTheFinalQuizWhenNothingElseIsMissing() {
        assertThat(new Conditions(true, 5, 5, 8, 8, 0, 0, false).lock()).isEmpty();
    }

    @Test
    void countsASceneWhereTheVersionHasOne() {
        var none = new Conditions(true, 5, 5, 8, 8, 0, 0, true);
        var open = new Conditions(true, 5, 5, 8, 8, 0, 1, true);
        var passed = new Conditions(true, 5, 5, 8, 8, 1, 1, true);

        assertThat(none.conditions()).doesNotContain(Condition.SCENE_PASSED);
        assertThat(none.areAllMet()).isTrue();
        assertThat(open.met()).isEqualTo(4);
        assertThat(open.all()).isEqualTo(5);
        assertThat(open.missing()).containsExactly(Condition.SCENE_PASSED);
        assertThat(passed.areAllMet()).isTrue();
    }

    @Test
    void letsTheFinalQuizBeginBeforeTheScene() {
        assertThat(new Conditions(true, 5, 5, 8, 8, 0, 1, false).lock()).isEmpty();
    }
}
