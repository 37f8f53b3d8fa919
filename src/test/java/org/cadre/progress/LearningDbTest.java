package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.assessment.QuizKind;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;
import org.cadre.people.Shore;
import org.cadre.platform.refusal.NotFound;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class LearningDbTest {

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private LearningGround ground;
    private Learning learning;
    private ProgressQueries queries;
    private PersonId amina;
    private CohortId cohort;
    private ModuleVersionId module;

    @BeforeEach
    void enrolAmina() {
        ground = LearningGround.of(database, temporary);
        ground.publish("1.2.0");
        learning = database.make(Learning.class);
        queries = database.make(ProgressQueries.class);
        amina = ground.aPerson();
        cohort = ground.aCohortWith(amina);
        ground.actAs(amina);
    }

    @Test
    void pinsTheNewestVersionAndTheVariantOfTheCountry() {
        module = learning.begin(cohort, ground.code());
        database.flushAndClear();

        assertThat(queries.myLessons(module).orElseThrow().shore()).contains(Shore.COASTAL);
        assertThat(queries.myModules(Language.EN))
                .singleElement()
                .satisfies(row -> assertThat(row.begun()).isTrue());
    }

    @Test
    void beginsOnceHoweverOftenItIsAsked() {
        assertThat(learning.begin(cohort, ground.code()))
                .isEqualTo(learning.begin(cohort, ground.code()));
    }

    @Test
    void findsNoModuleInACohortOfOthers() {
        var stranger = ground.aPerson();
        ground.actAs(stranger);

        assertThatThrownBy(() -> learning.begin(cohort, ground.code()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void findsNoLessonBeforeTheModuleIsBegun() {
        var newest = queries.myModules(Language.EN).getFirst().module().id();

        assertThatThrownBy(() -> learning.finish(newest, "offset")).isInstanceOf(NotFound.class);
        assertThat(queries.myLessons(newest)).isEmpty();
    }

    @Test
    void remembersTheBlockThatWasReadLast() {
        module = learning.begin(cohort, ground.code());
        learning.reach(module, "offset", "dont");
        database.flushAndClear();

        assertThat(queries.myLessons(module).orElseThrow().anchors())
                .containsEntry("offset", "dont");
        assertThat(queries.myModules(Language.EN).getFirst().resume()).contains("offset");
    }

    @ParameterizedTest
    @CsvSource({
        "offset, some-block",
        "offset, DONT",
        "offset, 'dont '",
        "offset, ",
        "order, dont",
        "OFFSET, dont",
        "nothing, dont",
    })
    void remembersNoPlaceThatIsNoBlockOfTheLesson(String lesson, String block) {
        module = learning.begin(cohort, ground.code());

        assertThatThrownBy(() -> learning.reach(module, lesson, block))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "OFFSET", "offset "})
    void finishesNoLessonThatTheModuleHasNot(String lesson) {
        module = learning.begin(cohort, ground.code());

        assertThatThrownBy(() -> learning.finish(module, lesson)).isInstanceOf(NotFound.class);
    }

    @Test
    void completesTheModuleWithTheLastStepAndOnlyOnce() {
        module = learning.begin(cohort, ground.code());
        ground.take(module, QuizKind.PRE_TEST);
        learning.finish(module, "offset");
        learning.finish(module, "order");
        ground.answerAllChecks(amina, module);
        assertThat(completed()).isZero();

        ground.take(module, QuizKind.FINAL);

        assertThat(completed()).isEqualTo(1);
        learning.finish(module, "order");
        ground.answerAllChecks(amina, module);
        assertThat(completed()).isEqualTo(1);
        assertThat(queries.getMyModule(module, Language.EN).mine().isCompleted()).isTrue();
    }

    @Test
    void keepsTheFinalQuizClosedAndSaysWhy() {
        module = learning.begin(cohort, ground.code());
        var gate = database.make(Gate.class);

        assertThat(gate.lock(amina, module, QuizKind.PRE_TEST)).isEmpty();
        assertThat(gate.lock(amina, module, QuizKind.FINAL).orElseThrow().reason())
                .isEqualTo("progress.lock.preTest");
    }

    @Test
    void readsAllOwnModulesByAFixedNumberOfStatements() {
        module = learning.begin(cohort, ground.code());
        queries.myModules(Language.EN);
        var one = database.statements(() -> queries.myModules(Language.EN));
        for (int i = 0; i < 5; i++) {
            var other = ground.aCohortWith(amina);
            ground.actAs(amina);
            learning.begin(other, ground.code());
        }

        assertThat(database.statements(() -> queries.myModules(Language.EN)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(4);
    }

    @Test
    void readsOneModuleByAFixedNumberOfStatements() {
        module = learning.begin(cohort, ground.code());
        queries.getMyModule(module, Language.EN);
        var little = database.statements(() -> queries.getMyModule(module, Language.EN));
        learning.finish(module, "order");
        ground.answerAllChecks(amina, module);

        assertThat(database.statements(() -> queries.getMyModule(module, Language.EN)))
                .isEqualTo(little)
                .isLessThanOrEqualTo(4);
    }

    private long completed() {
        return database.events().stream()
                .filter(ProgressEvents.ModuleCompleted.class::isInstance)
                .count();
    }
}
