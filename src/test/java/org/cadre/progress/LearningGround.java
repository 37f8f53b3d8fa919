package org.cadre.progress;

import org.cadre.assessment.AssessmentQueries;
import org.cadre.assessment.AttemptHandedIn;
import org.cadre.assessment.KnowledgeCheckAnswered;
import org.cadre.assessment.KnowledgeChecks;
import org.cadre.assessment.QuizGate;
import org.cadre.assessment.QuizKind;
import org.cadre.assessment.QuizLock;
import org.cadre.assessment.Quizzes;
import org.cadre.assessment.RetakePassed;
import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.certificate.Awards;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortPlan;
import org.cadre.cohort.Cohorts;
import org.cadre.cohort.Enrolments;
import org.cadre.cohort.WindowLock;
import org.cadre.content.Pack;
import org.cadre.content.PackCopy;
import org.cadre.content.PackPart;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.cadre.people.Shore;
import org.cadre.platform.security.Actor;
import org.cadre.scene.PlaythroughId;
import org.cadre.scene.SceneEnded;
import org.cadre.scene.SceneGate;
import org.cadre.scene.Scenes;
import org.cadre.testing.Database;
import org.cadre.text.Language;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A small module under a code of its own, people who learn it in a cohort, and all that listens to
 * their steps. A final quiz is passed whatever is answered.
 */
public final class LearningGround {

    static final List<String> LESSONS = List.of("offset", "order");

    private static final String CERTIFICATES = "org.cadre.certificate.HeldCertificatesOfPerson";

    private final Database database;
    private final PackCopy content;
    private final String track = PackCopy.anyTrack();
    private final boolean open;
    private String written = "1.2.0";

    private LearningGround(Database database, Path temporary, boolean open) {
        this.database = database;
        var pack = PackCopy.called(track, temporary);
        this.content = open ? pack : pack.withoutScenes();
        this.open = open;
        var gate = new LaterGate();
        database.use(QuizGate.class, gate);
        database.use(SceneGate.class, gate);
        database.use(HeldCertificates.class, (HeldCertificates) make(CERTIFICATES));
        var completions = database.make(Completions.class);
        var updates = database.make(Updates.class);
        var awards = database.make(Awards.class);
        database.observe(
                event -> {
                    switch (event) {
                        case AttemptHandedIn handedIn -> completions.handedIn(handedIn);
                        case KnowledgeCheckAnswered answered -> {
                            completions.answered(answered);
                            updates.answered(answered);
                        }
                        case SceneEnded ended -> completions.ended(ended);
                        case ProgressEvents.ModuleCompleted completed ->
                                awards.completed(completed);
                        case RetakePassed passed -> awards.renewed(passed);
                        default -> {}
                    }
                });
        database.make(Gate.class);
        database.make(Learning.class);
        database.make(Quizzes.class);
        database.make(KnowledgeChecks.class);
        database.make(Scenes.class);
    }

    public static LearningGround of(Database database, Path temporary) {
        return new LearningGround(database, temporary, false);
    }

    /**
     * Where every quiz can be started at any time, so that any step can be the last one; the module
     * has a scene.
     */
    public static LearningGround withOpenQuizzes(Database database, Path temporary) {
        return new LearningGround(database, temporary, true);
    }

    public String code() {
        return track + "-1";
    }

    /** Publishes the module in a version, as an import does. */
    public ModuleVersionId publish(String version) {
        var file = code().toLowerCase(Locale.ROOT) + "/module.yaml";
        store(content.replace(file, "version: " + written, "version: " + version).pack());
        written = version;
        var published = database.make(CatalogueQueries.class).latest(code()).orElseThrow();
        insert("update blueprint set pass_mark = 0 where module_version_id = ?1", published.id());
        database.flushAndClear();
        return published;
    }

    /** Changes the English text of a lesson for the versions to come. */
    public void rewrite(String lesson, String from, String to) {
        content.replace(
                code().toLowerCase(Locale.ROOT) + "/en/lessons/" + lesson + ".yaml", from, to);
    }

    /** Changes what both languages of the scene share for the versions to come. */
    public void rewriteScene(String from, String to) {
        for (var language : List.of("en", "ar")) {
            content.replace(
                    code().toLowerCase(Locale.ROOT) + "/" + language + "/scenes/night-desk.yaml",
                    from,
                    to);
        }
    }

    private void store(Pack pack) {
        insert(
                "insert ignore into content_pack (code, title, licence, hash, state, findings,"
                        + " read_at, imported_at, version) values (?1, '{}', 'x', repeat('0', 64),"
                        + " 'SOUND', '', now(), now(), 0)",
                pack.code());
        for (var part :
                List.of(
                        "org.cadre.catalogue.CataloguePart",
                        "org.cadre.assessment.AssessmentPart",
                        "org.cadre.scene.ScenePart")) {
            ((PackPart) make(part)).store(pack);
        }
    }

    /** A class that another feature keeps to itself. */
    private Object make(String type) {
        try {
            return database.make(Class.forName(type));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody of an agency in a coastal country. */
    public PersonId aPerson() {
        insert(
                "insert ignore into country (code, name_en, name_fr, name_ar, shore, version)"
                        + " values ('QL', 'Quayland', 'Quaylande', 'Quayland', 'COASTAL', 0)");
        var agency = Uuid7.at(database.clock().now());
        insert(
                "insert into agency (id, name, country_code, created_at, version) values (?1, ?2,"
                        + " 'QL', now(), 0)",
                agency,
                "Agency " + agency);
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

    /** A cohort of a programme of its own that learns the module. */
    public CohortId aCohortWith(PersonId... people) {
        database.actAs(Actor.system());
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
                                        List.of(code())));
        database.make(Enrolments.class).enrol(id, List.of(people));
        database.flushAndClear();
        return id;
    }

    public void actAs(PersonId person) {
        database.actAs(
                new Actor(
                        Optional.of(person.id()),
                        "Amina Demo",
                        "",
                        Language.EN,
                        "",
                        ZoneId.of("UTC"),
                        List.of(),
                        false));
    }

    public void take(ModuleVersionId module, QuizKind kind) {
        var quizzes = database.make(Quizzes.class);
        quizzes.handIn(quizzes.start(module, kind));
        database.flushAndClear();
    }

    /** A final quiz that was handed in and not passed. */
    public void failOnce(ModuleVersionId module) {
        insert(
                "update blueprint set pass_mark = 100 where kind = 'FINAL' and module_version_id ="
                        + " ?1",
                module.id());
        database.flushAndClear();
        take(module, QuizKind.FINAL);
    }

    public void readAll(ModuleVersionId module) {
        LESSONS.forEach(lesson -> database.make(Learning.class).finish(module, lesson));
        database.flushAndClear();
    }

    public void answerAllChecks(PersonId person, ModuleVersionId module) {
        checks(module).forEach(key -> answer(person, module, key));
    }

    public List<String> checks(ModuleVersionId module) {
        return LESSONS.stream()
                .map(
                        lesson ->
                                database.make(CatalogueQueries.class)
                                        .getLesson(module, lesson, Language.EN, Optional.empty()))
                .flatMap(text -> text.checks().stream())
                .toList();
    }

    public void answer(PersonId person, ModuleVersionId module, String check) {
        database.make(KnowledgeChecks.class)
                .answer(module, check, someAnswer(person, module, check));
        database.flushAndClear();
    }

    /** An answer that can be read, right or wrong. */
    public Map<String, String[]> someAnswer(PersonId person, ModuleVersionId module, String check) {
        var question =
                database.make(AssessmentQueries.class)
                        .checks(person, module, List.of(check), Language.EN)
                        .getFirst()
                        .question();
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

    /** Plays the scene up to its last decision, and stands before it. */
    PlaythroughId comeToTheLastDecision(ModuleVersionId module) {
        var scenes = database.make(Scenes.class);
        var play = scenes.begin(module, "night-desk");
        scenes.decide(play, "call", "wait");
        scenes.decide(play, "recorder", "photo");
        return play;
    }

    public int count(String sql, PersonId person) {
        return ((Number)
                        database.em()
                                .createNativeQuery(sql)
                                .setParameter(1, person.id())
                                .getSingleResult())
                .intValue();
    }

    private void insert(String sql, Object... values) {
        var query = database.em().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    /** The gate and what it asks need each other; the container makes one of them later. */
    private final class LaterGate implements QuizGate, SceneGate {

        @Override
        public boolean learns(PersonId person, ModuleVersionId version) {
            return database.make(Gate.class).learns(person, version);
        }

        @Override
        public boolean enter(PersonId person, ModuleVersionId version) {
            return database.make(Gate.class).enter(person, version);
        }

        @Override
        public boolean enterCheck(PersonId person, ModuleVersionId version) {
            return database.make(Gate.class).enterCheck(person, version);
        }

        @Override
        public Optional<WindowLock> lock(PersonId person, ModuleVersionId version, String module) {
            return database.make(Gate.class).lock(person, version, module);
        }

        @Override
        public Optional<Shore> shore(PersonId person, ModuleVersionId version) {
            return database.make(Gate.class).shore(person, version);
        }

        @Override
        public Optional<QuizLock> lock(PersonId person, ModuleVersionId version, QuizKind kind) {
            return open ? Optional.empty() : database.make(Gate.class).lock(person, version, kind);
        }
    }
}
