package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.assessment.AttemptId;
import org.cadre.assessment.KnowledgeChecks;
import org.cadre.assessment.QuizKind;
import org.cadre.assessment.Quizzes;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.scene.PlaythroughId;
import org.cadre.scene.Scenes;
import org.cadre.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Whichever step comes last completes the module: once, and never not at all, also when two last
 * steps are taken at the same time. All is committed, as steps are in the product.
 */
class LastStepDbTest {

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private LearningGround ground;
    private ModuleVersionId module;
    private PersonId amina;
    private AttemptId preTest;
    private AttemptId finalQuiz;
    private PlaythroughId scene;
    private String lastCheck;
    private Map<String, String[]> lastAnswer;

    /** A step of a module; each belongs to one condition. */
    enum Step {
        HAND_IN_THE_PRE_TEST,
        FINISH_A_LESSON,
        ANSWER_A_CHECK,
        TAKE_THE_LAST_DECISION,
        HAND_IN_THE_FINAL_QUIZ
    }

    record Pair(Step first, Step second) {}

    static Stream<Pair> pairs() {
        return Arrays.stream(Step.values())
                .flatMap(
                        first ->
                                Arrays.stream(Step.values())
                                        .filter(second -> second != first)
                                        .map(second -> new Pair(first, second)));
    }

    @BeforeEach
    void comeToTheLastSteps() throws Exception {
        ground = LearningGround.withOpenQuizzes(database, temporary);
        database.commit(
                () -> {
                    ground.publish("1.0.0");
                    amina = ground.aPerson();
                    var cohort = ground.aCohortWith(amina);
                    ground.actAs(amina);
                    module = database.make(Learning.class).begin(cohort, ground.code());
                    return cohort;
                });
        database.commit(
                () -> {
                    preTest = database.make(Quizzes.class).start(module, QuizKind.PRE_TEST);
                    finalQuiz = database.make(Quizzes.class).start(module, QuizKind.FINAL);
                    database.make(Learning.class).finish(module, LearningGround.LESSONS.getFirst());
                    scene = ground.comeToTheLastDecision(module);
                    var checks = ground.checks(module);
                    lastCheck = checks.getLast();
                    lastAnswer = ground.someAnswer(amina, module, lastCheck);
                    checks.subList(0, checks.size() - 1)
                            .forEach(check -> ground.answer(amina, module, check));
                    return module;
                });
    }

    /** What waits to be printed would be found by other tests. */
    @AfterEach
    void forgetWhatIsDue() throws Exception {
        database.commit(
                () ->
                        database.em()
                                .createNativeQuery(
                                        "delete d from certificate_due d join award a on a.id ="
                                                + " d.award_id where a.person_id = ?1")
                                .setParameter(1, amina.id())
                                .executeUpdate());
    }

    @ParameterizedTest
    @EnumSource
    void completesOnceWhicheverStepIsTheLast(Step last) throws Exception {
        for (var step : Step.values()) {
            if (step != last) {
                database.commit(taking(step));
            }
        }
        assertThat(completions()).isZero();

        database.commit(taking(last));

        assertThat(completions()).isEqualTo(1);
        assertThat(scenesPassed()).isEqualTo(1);
        assertThat(awards()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void completesOnceWhenTwoLastStepsOverlap(Pair last) throws Exception {
        for (var step : Step.values()) {
            if (step != last.first() && step != last.second()) {
                database.commit(taking(step));
            }
        }

        database.overlapping(taking(last.first()), taking(last.second()));

        assertThat(completions()).isEqualTo(1);
        assertThat(awards()).isEqualTo(1);
    }

    private Callable<Object> taking(Step step) {
        return () ->
                switch (step) {
                    case HAND_IN_THE_PRE_TEST -> database.make(Quizzes.class).handIn(preTest);
                    case HAND_IN_THE_FINAL_QUIZ -> database.make(Quizzes.class).handIn(finalQuiz);
                    case ANSWER_A_CHECK ->
                            database.make(KnowledgeChecks.class)
                                    .answer(module, lastCheck, lastAnswer);
                    case TAKE_THE_LAST_DECISION ->
                            database.make(Scenes.class).decide(scene, "handover", "both");
                    case FINISH_A_LESSON -> {
                        var last = LearningGround.LESSONS.getLast();
                        database.make(Learning.class).finish(module, last);
                        yield last;
                    }
                };
    }

    private int completions() throws Exception {
        return database.commit(
                () -> ground.count("select count(*) from completion where person_id = ?1", amina));
    }

    private int scenesPassed() throws Exception {
        return database.commit(
                () ->
                        ground.count(
                                "select scenes_passed from module_start where person_id = ?1",
                                amina));
    }

    private int awards() throws Exception {
        return database.commit(
                () -> ground.count("select count(*) from award where person_id = ?1", amina));
    }
}
