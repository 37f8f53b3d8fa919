package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.assessment.QuizKind;
import org.cadre.assessment.Quizzes;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** What becomes of those who are under way when a newer version is published. */
class ChangingVersionDbTest {

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private LearningGround ground;
    private ChangingVersion changing;
    private PersonId amina;
    private CohortId cohort;
    private ModuleVersionId older;

    @BeforeEach
    void letAminaBeAlmostThrough() {
        ground = LearningGround.of(database, temporary);
        changing = database.make(ChangingVersion.class);
        older = ground.publish("1.0.0");
        amina = ground.aPerson();
        cohort = ground.aCohortWith(amina);
        ground.actAs(amina);
        database.make(Learning.class).begin(cohort, ground.code());
        ground.take(older, QuizKind.PRE_TEST);
        ground.readAll(older);
        ground.answerAllChecks(amina, older);
    }

    @Test
    void followsAChangeOfWordingWithAllThatIsDone() {
        ground.rewrite("offset", "10:04. Your phone", "10:05. Your phone");
        var newer = ground.publish("1.0.1");

        assertThat(changing.follow(older)).contains(newer);
        database.flushAndClear();

        var mine = mine();
        assertThat(mine.module().id()).isEqualTo(newer);
        assertThat(mine.conditions().missing()).containsExactly(Condition.FINAL_QUIZ_PASSED);
        assertThat(database.events())
                .filteredOn(ProgressEvents.VersionChanged.class::isInstance)
                .hasSize(1);
    }

    @Test
    void leadsFromTheFormerVersionToTheOneOfNow() {
        var queries = database.make(ProgressQueries.class);
        assertThat(queries.pinnedInsteadOf(older)).isEmpty();
        var newer = ground.publish("1.0.1");
        changing.follow(older);
        database.flushAndClear();

        assertThat(queries.pinnedInsteadOf(older)).contains(newer);
        ground.actAs(ground.aPerson());
        assertThat(queries.pinnedInsteadOf(older)).isEmpty();
    }

    @Test
    void followsOnceOnly() {
        ground.publish("1.0.1");
        changing.follow(older);
        database.flushAndClear();

        assertThat(changing.follow(older)).isEmpty();
        assertThat(database.events())
                .filteredOn(ProgressEvents.VersionChanged.class::isInstance)
                .hasSize(1);
    }

    @Test
    void completesTheNewerVersionWithWhatWasTakenAlong() {
        var newer = ground.publish("1.0.1");
        changing.follow(older);
        database.flushAndClear();
        ground.take(newer, QuizKind.FINAL);

        assertThat(mine().isCompleted()).isTrue();
        assertThat(mine().module().id()).isEqualTo(newer);
    }

    @Test
    void leavesAMinorStepToItsReader() {
        ground.rewrite("offset", "10:04. Your phone", "10:05. Your phone");
        ground.publish("1.1.0");

        assertThat(changing.follow(older)).isEmpty();
        assertThat(mine().module().id()).isEqualTo(older);
    }

    @Test
    void keepsTheLessonsThatDidNotChange() {
        ground.rewrite("offset", "10:04. Your phone", "10:05. Your phone");
        var newer = ground.publish("1.1.0");

        assertThat(changing.change(older)).isEqualTo(newer);
        database.flushAndClear();

        assertThat(database.make(ProgressQueries.class).myLessons(newer).orElseThrow().done())
                .containsExactly("order");
        assertThat(mine().conditions().missing())
                .containsExactly(Condition.LESSONS_DONE, Condition.FINAL_QUIZ_PASSED);
    }

    @Test
    void changesOnceHoweverOftenItIsAsked() {
        var newer = ground.publish("1.1.0");
        changing.change(older);
        database.flushAndClear();

        assertThat(changing.change(older)).isEqualTo(newer);
        assertThat(database.events())
                .filteredOn(ProgressEvents.VersionChanged.class::isInstance)
                .hasSize(1);
    }

    @Test
    void countsTheAttemptsOfBothVersionsTogether() {
        ground.failOnce(older);
        var newer = ground.publish("1.1.0");
        changing.change(older);
        database.flushAndClear();

        assertThat(mine().standing().orElseThrow().finalQuiz().used()).isEqualTo(1);
        assertThat(mine().module().id()).isEqualTo(newer);
    }

    @Test
    void waitsForAQuizThatIsGoingOn() {
        database.make(Quizzes.class).start(older, QuizKind.FINAL);
        database.flushAndClear();
        ground.publish("1.0.1");

        assertThat(changing.follow(older)).isEmpty();
        assertThatThrownBy(() -> changing.change(older))
                .isInstanceOf(ChangingVersion.QuizIsGoingOn.class);
    }

    @Test
    void neverTakesAMajorStep() {
        ground.publish("2.0.0");

        assertThat(changing.follow(older)).isEmpty();
        assertThatThrownBy(() -> changing.change(older)).isInstanceOf(NotFound.class);
    }

    @Test
    void leavesWhoHasCompletedWhereTheyAre() {
        ground.take(older, QuizKind.FINAL);
        ground.publish("1.0.1");

        assertThat(changing.follow(older)).isEmpty();
        assertThat(mine().module().id()).isEqualTo(older);
    }

    private TraineeModule mine() {
        return database.make(ProgressQueries.class).myModules(Language.EN).getFirst();
    }
}
