package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.assessment.AssessmentQueries;
import org.cadre.assessment.AttemptHandedIn;
import org.cadre.assessment.KnowledgeCheckAnswered;
import org.cadre.assessment.KnowledgeChecks;
import org.cadre.assessment.QuestionView;
import org.cadre.assessment.QuizGate;
import org.cadre.assessment.QuizKind;
import org.cadre.assessment.QuizLock;
import org.cadre.assessment.Quizzes;
import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortPlan;
import org.cadre.cohort.Cohorts;
import org.cadre.cohort.Enrolments;
import org.cadre.content.Pack;
import org.cadre.content.PackPart;
import org.cadre.content.PackReader;
import org.cadre.content.PackReading;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.cadre.people.Shore;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class LearningDbTest {

    private static final Pack SMALL =
            ((PackReading.Ok) PackReader.read(Path.of("src/test/resources/packs/small"))).pack();

    @RegisterExtension final Database database = new Database();

    private Learning learning;
    private ProgressQueries queries;
    private PersonId amina;
    private CohortId cohort;
    private ModuleVersionId module;

    @BeforeEach
    void enrolAmina() throws Exception {
        database.use(QuizGate.class, new LaterGate());
        learning = database.make(Learning.class);
        queries = database.make(ProgressQueries.class);
        var completions = database.make(Completions.class);
        database.observe(
                event -> {
                    switch (event) {
                        case AttemptHandedIn handedIn -> completions.handedIn(handedIn);
                        case KnowledgeCheckAnswered answered -> completions.answered(answered);
                        default -> {}
                    }
                });
        insert(
                "insert into content_pack (code, title, licence, hash, state, findings, read_at,"
                    + " imported_at, version) values (?1, '{}', 'x', repeat('0', 64), 'SOUND', '',"
                    + " now(), now(), 0)",
                SMALL.code());
        store("org.cadre.catalogue.CataloguePart");
        store("org.cadre.assessment.AssessmentPart");
        amina = aPersonInACoastalCountry();
        cohort = aCohortWith(amina);
        database.actAs(as(amina));
        database.flushAndClear();
    }

    @Test
    void pinsTheNewestVersionAndTheVariantOfTheCountry() {
        module = learning.begin(cohort, "TST-1");
        database.flushAndClear();

        assertThat(queries.myLessons(module).shore()).contains(Shore.COASTAL);
        assertThat(queries.myModules(Language.EN))
                .singleElement()
                .satisfies(row -> assertThat(row.begun()).isTrue());
    }

    @Test
    void beginsOnceHoweverOftenItIsAsked() {
        assertThat(learning.begin(cohort, "TST-1")).isEqualTo(learning.begin(cohort, "TST-1"));
    }

    @Test
    void findsNoModuleInACohortOfOthers() {
        var stranger = aPersonInACoastalCountry();
        database.actAs(as(stranger));

        assertThatThrownBy(() -> learning.begin(cohort, "TST-1")).isInstanceOf(NotFound.class);
    }

    @Test
    void findsNoLessonBeforeTheModuleIsBegun() {
        var newest = queries.myModules(Language.EN).getFirst().module().id();

        assertThatThrownBy(() -> learning.finish(newest, "offset")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.myLessons(newest)).isInstanceOf(NotFound.class);
    }

    @Test
    void remembersTheBlockThatWasReadLast() {
        module = learning.begin(cohort, "TST-1");
        learning.reach(module, "offset", "some-block");
        database.flushAndClear();

        assertThat(queries.myLessons(module).anchors()).containsEntry("offset", "some-block");
        assertThat(queries.myModules(Language.EN).getFirst().resume()).contains("offset");
    }

    @Test
    void completesTheModuleWithTheLastStepAndOnlyOnce() {
        module = learning.begin(cohort, "TST-1");
        handIn(QuizKind.PRE_TEST);
        learning.finish(module, "offset");
        learning.finish(module, "order");
        answerAllChecks();
        assertThat(completed()).isZero();

        handIn(QuizKind.FINAL);

        assertThat(completed()).isEqualTo(1);
        learning.finish(module, "order");
        answerAllChecks();
        assertThat(completed()).isEqualTo(1);
        assertThat(queries.myModule(module, Language.EN).isCompleted()).isTrue();
    }

    @Test
    void keepsTheFinalQuizClosedAndSaysWhy() {
        module = learning.begin(cohort, "TST-1");
        var gate = database.make(Gate.class);

        assertThat(gate.lock(amina, module, QuizKind.PRE_TEST)).isEmpty();
        assertThat(gate.lock(amina, module, QuizKind.FINAL).orElseThrow().reason())
                .isEqualTo("progress.lock.preTest");
    }

    @Test
    void readsAllOwnModulesByAFixedNumberOfStatements() {
        module = learning.begin(cohort, "TST-1");
        var one = database.statements(() -> queries.myModules(Language.EN));
        for (int i = 0; i < 5; i++) {
            database.actAs(Actor.system());
            var other = aCohortWith(amina);
            database.actAs(as(amina));
            learning.begin(other, "TST-1");
        }

        assertThat(database.statements(() -> queries.myModules(Language.EN)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(8);
    }

    private long completed() {
        return database.events().stream()
                .filter(ProgressEvents.ModuleCompleted.class::isInstance)
                .count();
    }

    /** Hands an attempt in with everything right, as the marking would leave it. */
    private void handIn(QuizKind kind) {
        var attempt = database.make(Quizzes.class).start(module, kind);
        var now = database.clock().now();
        database.flushAndClear();
        database.em()
                .createNativeQuery(
                        "update attempt set handed_in_at = ?1, percent = 100, passed = true,"
                                + " points = questions where id = ?2")
                .setParameter(1, now)
                .setParameter(2, attempt.id())
                .executeUpdate();
        database.make(Completions.class)
                .handedIn(new AttemptHandedIn(attempt, amina, module, kind, 1, now));
        database.flushAndClear();
    }

    private void answerAllChecks() {
        var checks = database.make(KnowledgeChecks.class);
        for (var lesson : List.of("offset", "order")) {
            var text =
                    database.make(CatalogueQueries.class)
                            .getLesson(module, lesson, Language.EN, Optional.empty());
            database.make(AssessmentQueries.class)
                    .checks(amina, module, text.checks(), Language.EN)
                    .forEach(
                            check ->
                                    checks.answer(
                                            module, check.key(), someAnswer(check.question())));
        }
        database.flushAndClear();
    }

    /** An answer that can be read, right or wrong. */
    private static Map<String, String[]> someAnswer(QuestionView question) {
        var form = new HashMap<String, String[]>();
        form.put("answer", new String[] {question.kind().equals("true-false") ? "true" : "1"});
        question.parts()
                .forEach(
                        part -> {
                            form.put(
                                    "place" + part.position(),
                                    new String[] {String.valueOf(part.position())});
                            form.put(
                                    "match" + part.position(),
                                    new String[] {String.valueOf(part.position())});
                        });
        return form;
    }

    private void store(String part) throws ClassNotFoundException {
        ((PackPart) database.make(Class.forName(part))).store(SMALL);
    }

    private PersonId aPersonInACoastalCountry() {
        var code = "QL";
        insert(
                "insert ignore into country (code, name_en, name_fr, name_ar, shore, version)"
                        + " values (?1, 'Quayland', 'Quaylande', 'Quayland', 'COASTAL', 0)",
                code);
        var agency = Uuid7.at(database.clock().now());
        insert(
                "insert into agency (id, name, country_code, created_at, version) values (?1, ?2,"
                        + " ?3, now(), 0)",
                agency,
                "Agency " + agency,
                code);
        var person = Uuid7.at(database.clock().now());
        insert(
                "insert into person (id, name, mail, agency_id, language, theme, zone, state,"
                        + " created_at, version) values (?1, 'Amina Demo', ?2, ?3, 'en', '', 'UTC',"
                        + " 'ACTIVE', now(), 0)",
                person,
                person + "@police.example",
                agency);
        return new PersonId(person);
    }

    private CohortId aCohortWith(PersonId person) {
        var programme = Uuid7.at(database.clock().now());
        insert(
                "insert into programme (id, name, created_at, version) values (?1, ?2, now(), 0)",
                programme,
                "Programme " + programme);
        var id =
                database.make(Cohorts.class)
                        .open(
                                new ProgrammeId(programme),
                                new CohortPlan(
                                        "Cohort",
                                        LocalDate.parse("2026-03-01"),
                                        LocalDate.parse("2026-09-01"),
                                        ZoneId.of("UTC"),
                                        24,
                                        List.of("TST-1")));
        database.make(Enrolments.class).enrol(id, List.of(person));
        return id;
    }

    private void insert(String sql, Object... values) {
        var query = database.em().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private static Actor as(PersonId person) {
        return new Actor(
                Optional.of(person.id()),
                "Amina Demo",
                "",
                Language.EN,
                "",
                ZoneId.of("UTC"),
                List.of(),
                false);
    }

    /** The gate and what it asks need each other; the container makes one of them later. */
    private final class LaterGate implements QuizGate {

        @Override
        public boolean learns(PersonId person, ModuleVersionId version) {
            return database.make(Gate.class).learns(person, version);
        }

        @Override
        public Optional<QuizLock> lock(PersonId person, ModuleVersionId version, QuizKind kind) {
            return database.make(Gate.class).lock(person, version, kind);
        }
    }
}
