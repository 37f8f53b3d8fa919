package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.assessment.QuizKind;
import org.cadre.assessment.Quizzes;
import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.certificate.CertificateQueries;
import org.cadre.certificate.IssuingWork;
import org.cadre.certificate.Verification;
import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;
import org.cadre.platform.startup.Settings;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A version that is published while people learn is for those who have not begun. */
class PinnedVersionDbTest {

    @TempDir Path temporary;
    @TempDir Path keys;

    @RegisterExtension final Database database = new Database();

    private LearningGround ground;
    private PersonId amina;
    private PersonId bruno;
    private CohortId cohort;
    private ModuleVersionId older;
    private ModuleVersionId newer;

    @BeforeEach
    void publishAVersionAfterAminaHasBegun() {
        database.use(Settings.class, new KeysOfTheTest());
        ground = LearningGround.of(database, temporary);
        older = ground.publish("1.0.0");
        amina = ground.aPerson();
        bruno = ground.aPerson();
        cohort = ground.aCohortWith(amina, bruno);
        ground.actAs(amina);
        begin();
        ground.rewrite("offset", "10:04", "10:05");
        newer = ground.publish("1.1.0");
    }

    @Test
    void leavesWhoHasBegunWhereTheyAre() {
        assertThat(begin()).isEqualTo(older);
        assertThat(shown()).isEqualTo("1.0.0");
        assertThat(lesson()).contains("10:04").doesNotContain("10:05");
    }

    @Test
    void givesTheNewestToWhoHasNotBegun() {
        ground.actAs(bruno);

        assertThat(shown()).isEqualTo("1.1.0");
        assertThat(begin()).isEqualTo(newer);
        assertThat(lesson()).contains("10:05");
    }

    @Test
    void asksCompletesAndCertifiesInTheVersionThatWasBegun() {
        complete(amina, older);
        ground.actAs(bruno);
        begin();
        complete(bruno, newer);

        assertThat(asked(amina)).containsExactly(older);
        assertThat(asked(bruno)).containsExactly(newer);
        assertThat(completed(amina)).containsExactly(older);
        assertThat(completed(bruno)).containsExactly(newer);
        database.make(IssuingWork.class).run();
        database.flushAndClear();
        assertThat(certified(amina)).isEqualTo("1.0.0");
        assertThat(certified(bruno)).isEqualTo("1.1.0");
    }

    @Test
    void startsTheNewestInTheNextCohort() {
        var next = ground.aCohortWith(amina);
        ground.actAs(amina);

        assertThat(database.make(Learning.class).begin(next, ground.code())).isEqualTo(newer);
        assertThat(begin()).isEqualTo(older);
    }

    @Test
    void opensOnlyTheVersionWithWhichOneLearns() {
        assertThat(open(older)).map(visit -> visit.mine().begun()).contains(true);
        assertThat(open(newer)).isEmpty();
        ground.actAs(bruno);

        assertThat(open(newer)).map(visit -> visit.mine().begun()).contains(false);
        assertThat(open(older)).isEmpty();
    }

    private Optional<ModuleVisit> open(ModuleVersionId version) {
        return database.make(ProgressQueries.class).findMyModule(version, Language.EN);
    }

    private ModuleVersionId begin() {
        var pinned = database.make(Learning.class).begin(cohort, ground.code());
        database.flushAndClear();
        return pinned;
    }

    private String shown() {
        return database.make(ProgressQueries.class)
                .myModules(Language.EN)
                .getFirst()
                .module()
                .version()
                .toString();
    }

    /** A lesson as the page reads it: of the version that the own list names. */
    private String lesson() {
        var mine = database.make(ProgressQueries.class).myModules(Language.EN).getFirst();
        return database.make(CatalogueQueries.class)
                .getLesson(mine.module().id(), "offset", Language.EN, Optional.empty())
                .segments()
                .toString();
    }

    private void complete(PersonId person, ModuleVersionId module) {
        ground.actAs(person);
        ground.take(module, QuizKind.PRE_TEST);
        ground.readAll(module);
        ground.answerAllChecks(person, module);
        var quizzes = database.make(Quizzes.class);
        quizzes.handIn(quizzes.start(module, QuizKind.FINAL));
        database.flushAndClear();
    }

    /** The versions whose questions a person was asked. */
    private Set<ModuleVersionId> asked(PersonId person) {
        return versions(
                "select distinct q.module_version_id from attempt a join attempt_question p on"
                        + " p.attempt_id = a.id join question q on q.id = p.question_id where"
                        + " a.person_id = ?1",
                person);
    }

    private Set<ModuleVersionId> completed(PersonId person) {
        return versions("select module_version_id from completion where person_id = ?1", person);
    }

    private Set<ModuleVersionId> versions(String sql, PersonId person) {
        List<?> ids =
                database.em()
                        .createNativeQuery(sql, UUID.class)
                        .setParameter(1, person.id())
                        .getResultList();
        return ids.stream().map(id -> new ModuleVersionId((UUID) id)).collect(Collectors.toSet());
    }

    /** The version that stands in the file, which is the one in the record. */
    private String certified(PersonId person) {
        ground.actAs(person);
        var certificates = database.make(CertificateQueries.class);
        var row = certificates.listOwn().getFirst();
        var finding =
                database.make(Verification.class)
                        .checkFile(certificates.download(row.award()).pdf());
        var version = finding.report().facts().orElseThrow().version();
        assertThat(finding.entry().orElseThrow().moduleVersion()).isEqualTo(version);
        return version;
    }

    /** The settings of an installation whose keys lie in a folder of the test. */
    private final class KeysOfTheTest extends Settings {

        @Override
        public Path keys() {
            return keys;
        }

        @Override
        public String address() {
            return "https://cadre.example";
        }

        @Override
        public String issuer() {
            return "Evidence and Integrity";
        }
    }
}
