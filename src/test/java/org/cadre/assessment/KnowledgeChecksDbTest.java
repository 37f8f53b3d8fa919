package org.cadre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.Map;

class KnowledgeChecksDbTest {

    @RegisterExtension final Database database = new Database();

    private QuizGround ground;
    private KnowledgeChecks checks;
    private AssessmentQueries queries;
    private ModuleVersionId module;
    private PersonId amina;

    @BeforeEach
    void makeUseCases() {
        ground = new QuizGround(database);
        checks = database.make(KnowledgeChecks.class);
        queries = database.make(AssessmentQueries.class);
        module = ground.aModule(2, 0);
        amina = ground.aPerson("Amina Demo");
        ground.actAs(amina);
    }

    @Test
    void keepsTheLatestAnswerAndWhetherTheFirstWasRight() {
        assertThat(checks.answer(module, "check-1", form("check-1", false))).isFalse();
        database.flushAndClear();
        assertThat(checks.answer(module, "check-1", form("check-1", true))).isTrue();
        database.flushAndClear();

        assertThat(queries.checkStates(amina, module))
                .containsExactly(new CheckState("check-1", true, false, 2));
        assertThat(view("check-1").remarks()).containsExactly("Yes.");
        assertThat(database.events())
                .filteredOn(e -> e instanceof KnowledgeCheckAnswered)
                .hasSize(2);
    }

    @Test
    void showsAnUnansweredCheckWithoutAWordOfWhatIsRight() {
        var view = view("check-2");

        assertThat(view.answered()).isFalse();
        assertThat(view.remarks()).isEmpty();
    }

    @Test
    void keepsTheOrderOfThePartsBetweenLooks() {
        assertThat(view("check-1").question().parts())
                .isEqualTo(view("check-1").question().parts());
    }

    @Test
    void refusesAFormWithoutAnAnswer() {
        assertThatThrownBy(() -> checks.answer(module, "check-1", Map.of()))
                .isInstanceOf(KnowledgeChecks.NothingIsAnswered.class);
    }

    @Test
    void knowsNoCheckOfAQuizOrOfAForeignModule() {
        assertThatThrownBy(() -> checks.answer(module, "final-lo1-1", Map.of()))
                .isInstanceOf(NotFound.class);
        ground.strangers.add(amina);
        assertThatThrownBy(() -> checks.answer(module, "check-1", Map.of()))
                .isInstanceOf(NotFound.class);
    }

    /** The answers; what is asked stays on the node. */
    @Test
    void readsTheChecksOfALessonByOneStatement() {
        view("check-1");

        assertThat(
                        database.statements(
                                () ->
                                        queries.checks(
                                                amina,
                                                module,
                                                List.of("check-2", "check-1"),
                                                Language.EN)))
                .isEqualTo(1);
    }

    private Map<String, String[]> form(String key, boolean right) {
        return QuizGround.form(view(key).question(), right);
    }

    private CheckView view(String key) {
        return queries.checks(amina, module, List.of(key), Language.EN).getFirst();
    }
}
