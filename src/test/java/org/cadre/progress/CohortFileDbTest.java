package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.assessment.QuizKind;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class CohortFileDbTest {

    /** A full portion and a part of a second. */
    private static final int MANY = CohortProgressQueries.PORTION + 7;

    @RegisterExtension final Database database = new Database();

    @TempDir Path temporary;

    private LearningGround ground;
    private ModuleVersionId module;
    private PersonId amina;
    private CohortId cohort;

    @BeforeEach
    void cohort() {
        ground = LearningGround.of(database, temporary);
        module = ground.publish("1.2.0");
        amina = ground.aPerson();
        cohort = ground.aCohortWith(amina);
    }

    @Test
    void tellsCompletionGradeAndCertificate() {
        complete();
        database.actAs(Actor.system());

        var record = read().getFirst();

        assertThat(record.progress().state()).isEqualTo(CohortProgressRow.State.COMPLETED);
        assertThat(record.progress().version()).isEqualTo("1.2.0");
        assertThat(record.progress().begunAt()).contains(database.clock().now());
        assertThat(record.progress().completedAt()).contains(database.clock().now());
        assertThat(record.progress().lessonsDone()).isEqualTo(2);
        assertThat(record.progress().preTest()).isPresent();
        assertThat(record.progress().best()).isPresent();
        assertThat(record.progress().attempts()).isEqualTo(1);
        assertThat(record.certificate())
                .hasValueSatisfying(
                        held -> {
                            assertThat(held.number()).startsWith("CRT-");
                            assertThat(held.state()).isEqualTo("BEING_MADE");
                        });
    }

    @Test
    void tellsNoCertificateOfAnotherProgramme() {
        complete();
        database.actAs(Actor.system());
        var other = ground.aCohortWith(amina);

        assertThat(read(other).getFirst().certificate()).isEmpty();
    }

    @Test
    void readsAnyNumberInTheirOrderByStatementsOfPortions() {
        read(); // what a node reads once
        var few = database.statements(this::read);
        enrolMore(MANY - 1);
        var begun = new ArrayList<CohortRecord>();

        var many = database.statements(() -> begun.addAll(read()));

        assertThat(begun).hasSize(MANY);
        assertThat(begun)
                .extracting(record -> record.progress().name())
                .isSorted()
                .endsWith("Person 0506");
        assertThat(begun)
                .filteredOn(record -> record.progress().lessonsDone() == 1)
                .hasSize(MANY - 1);
        assertThat(few).isLessThanOrEqualTo(13);
        assertThat(many - few).as("statements of the second portion").isEqualTo(6);
    }

    @Test
    void hidesTheCohortFromAManagerOfAnotherProgramme() {
        database.actAs(
                new Actor(
                        Optional.of(ground.aPerson().id()),
                        "Manager",
                        "",
                        Language.EN,
                        "",
                        ZoneId.of("UTC"),
                        List.of(
                                new Grant(
                                        Role.PROGRAMME_MANAGER,
                                        Scope.programme(UUID.randomUUID()))),
                        false));

        assertThatThrownBy(this::read).isInstanceOf(NotFound.class);
    }

    private List<CohortRecord> read() {
        return read(cohort);
    }

    private List<CohortRecord> read(CohortId of) {
        var read = new ArrayList<CohortRecord>();
        database.make(CohortProgressQueries.class).each(of, Language.EN, read::add);
        return read;
    }

    private void complete() {
        ground.actAs(amina);
        database.make(Learning.class).begin(cohort, ground.code());
        ground.take(module, QuizKind.PRE_TEST);
        ground.readAll(module);
        ground.answerAllChecks(amina, module);
        ground.take(module, QuizKind.FINAL);
    }

    /** People who have begun the module and done one lesson of it. */
    private void enrolMore(int people) {
        update(
                "insert into person (id, name, mail, language, theme, zone, state, created_at,"
                        + " version) with recursive one as (select 1 as n union all select n + 1"
                        + " from one where n < "
                        + people
                        + ") select uuid(), concat('Person ', lpad(n, 4, '0')), concat(n, '.',"
                        + " ?1), 'en', '', 'UTC', 'ACTIVE', now(), 0 from one");
        update(
                "insert into enrolment (id, cohort_id, person_id, state, enrolled_at,"
                        + " extra_time_percent, version) select uuid(), '"
                        + cohort
                        + "', id, 'ENROLLED', now(), 0, 0 from person where mail like"
                        + " concat('%.', ?1)");
        update(
                "insert into module_start (id, person_id, cohort_id, module_code,"
                        + " module_version_id, begun_at, scenes_passed, version) select uuid(), id,"
                        + " '"
                        + cohort
                        + "', '"
                        + ground.code()
                        + "', '"
                        + module
                        + "', now(), 0, 0 from person where mail like concat('%.', ?1)");
        update(
                "insert into lesson_progress (id, person_id, module_version_id, lesson_key,"
                        + " opened_at, done_at) select uuid(), id, '"
                        + module
                        + "', 'offset', now(), now() from person where mail like concat('%.', ?1)");
    }

    private void update(String sql) {
        database.em().createNativeQuery(sql).setParameter(1, cohort.toString()).executeUpdate();
    }
}
