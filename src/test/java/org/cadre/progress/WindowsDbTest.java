package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.assessment.AssessmentQueries;
import org.cadre.assessment.QuizKind;
import org.cadre.assessment.Quizzes;
import org.cadre.assessment.Retakes;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortPlan;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.Cohorts;
import org.cadre.cohort.ModuleWindow;
import org.cadre.cohort.WindowLock;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.scene.SceneQueries;
import org.cadre.scene.Scenes;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** It is 2 March 2026. */
class WindowsDbTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @RegisterExtension final Database database = new Database();

    @TempDir Path temporary;

    private LearningGround ground;
    private ModuleVersionId module;
    private PersonId amina;
    private CohortId cohort;

    @BeforeEach
    void cohortOfAmina() {
        ground = LearningGround.of(database, temporary);
        module = ground.publish("1.0.0");
        amina = ground.aPerson();
        cohort = ground.aCohortWith(amina);
    }

    @Test
    void letsNobodyBeginBeforeTheFirstDay() {
        open(TODAY.plusDays(1), null);
        assertThatThrownBy(this::begin).isInstanceOf(Learning.ModuleIsNotOpenYet.class);

        database.clock().set("2026-03-03T00:00:00Z");
        assertThat(begin()).isEqualTo(module);
    }

    @Test
    void letsNobodyBeginAfterTheLastDay() {
        open(null, TODAY.minusDays(1));

        assertThatThrownBy(this::begin).isInstanceOf(Learning.ModuleIsClosed.class);
    }

    @Test
    void startsNoQuizAfterTheLastDayAndSaysWhy() {
        open(null, TODAY);
        begin();
        ground.take(module, QuizKind.PRE_TEST);
        ground.readAll(module);
        ground.answerAllChecks(amina, module);

        database.clock().set("2026-03-03T00:00:00Z");

        assertThatThrownBy(() -> database.make(Quizzes.class).start(module, QuizKind.FINAL))
                .isInstanceOf(Quizzes.QuizIsLocked.class);
        assertThat(
                        database.make(AssessmentQueries.class)
                                .offer(module, QuizKind.FINAL)
                                .lock()
                                .orElseThrow()
                                .reason())
                .isEqualTo("cohort.lock.closed");
        assertThat(begin()).as("what was begun stays").isEqualTo(module);
    }

    @Test
    void letsAQuizThatGoesOnBeFinished() {
        open(null, TODAY);
        begin();
        database.clock().set("2026-03-02T23:59:00Z");
        var attempt = database.make(Quizzes.class).start(module, QuizKind.PRE_TEST);

        database.clock().set("2026-03-03T00:01:00Z");

        assertThat(database.make(Quizzes.class).start(module, QuizKind.PRE_TEST))
                .isEqualTo(attempt);
        assertThat(database.make(Quizzes.class).handIn(attempt).percent()).isNotNegative();
    }

    @Test
    void neitherBeginsNorContinuesASceneOutsideOfTheWindowAndSaysWhen() {
        learnWithAScene();
        open(null, TODAY);
        begin();
        var scenes = database.make(Scenes.class);
        var play = scenes.begin(module, "night-desk");
        scenes.decide(play, "call", "wait");

        database.clock().set("2026-03-03T00:00:00Z");
        database.flushAndClear();

        var closed = Optional.of(new WindowLock(false, TODAY));
        var queries = database.make(SceneQueries.class);
        assertThatThrownBy(() -> scenes.begin(module, "night-desk"))
                .isInstanceOf(Scenes.SceneIsLocked.class);
        assertThatThrownBy(() -> scenes.decide(play, "recorder", "photo"))
                .isInstanceOf(Scenes.SceneIsLocked.class);
        assertThat(queries.offer(module, "night-desk").lock()).isEqualTo(closed);
        assertThat(queries.play(play, OptionalInt.empty()).lock()).isEqualTo(closed);
        assertThat(queries.play(play, OptionalInt.of(1)).lock()).as("looking back").isEmpty();
        assertThat(scenes.decide(play, "call", "set")).as("the choice that stands").isEqualTo(1);

        open(null, TODAY.plusDays(1));
        assertThat(scenes.decide(play, "recorder", "photo")).isEqualTo(2);
    }

    @Test
    void keepsASceneClosedUntilTheFirstDayAndLetsARetakePass() {
        learnWithAScene();
        begin();
        open(TODAY.plusDays(3), null);
        var scenes = database.make(Scenes.class);

        assertThatThrownBy(() -> scenes.begin(module, "night-desk"))
                .isInstanceOf(Scenes.SceneIsLocked.class);
        assertThat(database.make(SceneQueries.class).offer(module, "night-desk").lock())
                .contains(new WindowLock(true, TODAY.plusDays(3)));

        database.make(Retakes.class).open(amina, module, database.clock().now(), "");
        database.flushAndClear();
        var play = scenes.begin(module, "night-desk");
        assertThat(scenes.decide(play, "call", "wait")).isEqualTo(1);
    }

    @Test
    void keepsTheWindowWhenThePlanChanges() {
        open(TODAY, TODAY.plusDays(30));
        open(TODAY, TODAY.plusDays(60));
        database.actAs(Actor.system());
        var detail = database.make(CohortQueries.class).get(cohort);
        database.make(Cohorts.class)
                .change(
                        cohort,
                        detail.version(),
                        new CohortPlan(
                                "Cohort",
                                detail.startsOn(),
                                detail.endsOn(),
                                detail.zone(),
                                detail.capacity(),
                                List.of("ZZZ-1", ground.code())));
        database.flushAndClear();

        assertThat(database.make(CohortQueries.class).get(cohort).windows().get(ground.code()))
                .isEqualTo(new ModuleWindow(TODAY, TODAY.plusDays(60)));
        open(null, null);
        database.actAs(Actor.system());
        assertThat(database.make(CohortQueries.class).get(cohort).modules())
                .containsExactly("ZZZ-1", ground.code());
    }

    @Test
    void refusesADayBeforeTheFirstAndWhatIsNotTaught() {
        assertThatThrownBy(() -> new ModuleWindow(TODAY, TODAY.minusDays(1)))
                .isInstanceOf(ModuleWindow.WindowClosesBeforeItOpens.class);
        database.actAs(Actor.system());
        assertThatThrownBy(
                        () ->
                                database.make(Cohorts.class)
                                        .setWindow(cohort, "ZZZ-9", ModuleWindow.ALWAYS))
                .isInstanceOf(NotFound.class);
    }

    private void learnWithAScene() {
        ground = LearningGround.withOpenQuizzes(database, temporary);
        module = ground.publish("1.0.0");
        cohort = ground.aCohortWith(amina);
    }

    private void open(LocalDate from, LocalDate until) {
        database.actAs(Actor.system());
        database.make(Cohorts.class)
                .setWindow(cohort, ground.code(), new ModuleWindow(from, until));
        database.flushAndClear();
        ground.actAs(amina);
    }

    private ModuleVersionId begin() {
        ground.actAs(amina);
        return database.make(Learning.class).begin(cohort, ground.code());
    }
}
