package org.cadre.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.assessment.QuizKind;
import org.cadre.assessment.Quizzes;
import org.cadre.people.Forgetting;
import org.cadre.people.People;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonState;
import org.cadre.people.RoleAssignments;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Amina, called by a name that stands nowhere else, studies and asks; Kofi decides. */
class ErasuresDbTest {

    private static final Duration WEEK = Duration.ofDays(7);

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private PrivacyGround ground;
    private Erasures erasures;
    private PersonId amina;
    private PersonId kofi;
    private String name;

    @BeforeEach
    void letAminaStudy() {
        ground = new PrivacyGround(database, temporary);
        erasures = ground.make(Erasures.class, Everything.of(Forgetting.class, database));
        name = "Amina " + UUID.randomUUID();
        kofi = ground.aPerson("Kofi Specimen");
        amina = ground.aPerson(name);
        ground.study(amina, ground.enrol(amina), "note of " + name);
    }

    private ErasureId ask() {
        ground.actAs(amina);
        erasures.ask();
        database.flushAndClear();
        ground.actAsAdministrator(kofi);
        return erasures.listOpen(1000).stream()
                .filter(row -> row.person().equals(amina))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void erase() {
        var request = ask();
        database.clock().pass(WEEK);
        erasures.carryOut(request, "Asked for it");
        database.flushAndClear();
    }

    /** Columns in which the name of Amina stands. */
    private List<String> columnsThatNameHer() {
        var found = new ArrayList<String>();
        for (var row :
                database.em()
                        .createNativeQuery(
                                "select table_name, column_name from information_schema.columns"
                                    + " where table_schema = database() and data_type in ('char',"
                                    + " 'varchar', 'text', 'mediumtext') and table_name in (select"
                                    + " table_name from information_schema.tables where"
                                    + " table_schema = database() and table_type = 'BASE TABLE')",
                                Object[].class)
                        .getResultList()) {
            var column = (Object[]) row;
            if (!column[0].equals("flyway_schema_history")
                    && ground.count(
                                    "select count(*) from `%s` where `%s` like ?1"
                                            .formatted(column[0], column[1]),
                                    "%" + name + "%")
                            > 0) {
                found.add(column[0] + "." + column[1]);
            }
        }
        return found;
    }

    @Test
    void leavesTheNameNowhereButOnTheCertificate() {
        ground.complete(amina, "%PDF");
        ground.execute(
                "insert into name_correction (id, person_id, old_name, new_name, reason,"
                    + " corrected_by, corrected_at) values (uuid(), ?1, ?2, ?2, ?2, ?3, now(6))",
                amina.id(),
                name,
                kofi.id());
        assertThat(columnsThatNameHer())
                .contains("person.name", "note.text", "notice.facts", "award.holder");

        erase();

        assertThat(columnsThatNameHer()).containsExactly("award.holder");
        assertThat(database.make(PeopleQueries.class).rowsOf(List.of(amina)).getFirst())
                .satisfies(row -> assertThat(row.name()).isEqualTo("(erased)"))
                .satisfies(row -> assertThat(row.state()).isEqualTo(PersonState.DEACTIVATED));
        assertThat(rowsOf("role_assignment", "ended_at is null")).isZero();
        assertThat(rowsOf("enrolment", "state = 'ENROLLED'")).isZero();
        assertThat(
                        ground.count(
                                "select sum(c.taken) from cohort c join enrolment e on e.cohort_id"
                                        + " = c.id where e.person_id = ?1",
                                amina.id()))
                .isEqualTo(
                        ground.count(
                                "select count(*) from enrolment o where o.state = 'ENROLLED' and"
                                        + " o.cohort_id in (select e.cohort_id from enrolment e"
                                        + " where e.person_id = ?1)",
                                amina.id()));
        for (var table : PersonColumn.emptied()) {
            assertThat(rowsOf(table, "1 = 1")).as(table).isZero();
        }
    }

    private int rowsOf(String table, String which) {
        return ground.count(
                "select count(*) from " + table + " where person_id = ?1 and " + which, amina.id());
    }

    @Test
    void keepsWhatACertificateRestsOn() {
        ground.complete(amina, "%PDF");
        var answers = answers();

        erase();

        assertThat(rowsOf("attempt", "1 = 1")).isEqualTo(2);
        assertThat(answers()).isEqualTo(answers).isPositive();
        assertThat(rowsOf("check_answer", "1 = 1")).isPositive();
        assertThat(rowsOf("completion", "1 = 1")).isEqualTo(1);
        assertThat(
                        ground.count(
                                "select count(*) from award a join certificate c on c.award_id ="
                                        + " a.id where a.person_id = ?1 and a.holder = ?2",
                                amina.id(),
                                name))
                .isEqualTo(1);
    }

    @Test
    void keepsNothingOfAModuleWithoutACertificate() {
        assertThat(answers()).isPositive();

        erase();

        assertThat(rowsOf("attempt", "1 = 1")).isZero();
        assertThat(answers()).isZero();
        assertThat(rowsOf("check_answer", "1 = 1")).isZero();
    }

    private int answers() {
        return ground.count(
                "select count(*) from attempt_question q left join attempt a on a.id = q.attempt_id"
                        + " where a.person_id = ?1 or a.id is null",
                amina.id());
    }

    @Test
    void deletesTheWaysThroughScenesWithTheirChoices() {
        playAScene();

        erase();

        assertThat(rowsOf("playthrough", "1 = 1")).isZero();
        assertThat(choices()).isZero();
    }

    @Test
    void keepsTheWaysThroughScenesOnWhichACertificateRests() {
        ground.complete(amina, "%PDF");
        playAScene();

        erase();

        assertThat(choices()).isEqualTo(1);
    }

    private void playAScene() {
        var module = ground.module().id();
        ground.execute(
                "insert into scene (module_version_id, scene_key, position, module_code,"
                        + " module_title, minutes, steps, best_points, pass_mark) select id,"
                        + " 'night-desk', 1, code, title, 5, 1, 1, 50 from module_version where id"
                        + " = ?1",
                module);
        ground.execute(
                "insert into playthrough (id, person_id, module_version_id, scene_key, number,"
                        + " begun_at, version) values (uuid(), ?1, ?2, 'night-desk', 1, now(6), 0)",
                amina.id(),
                module);
        ground.execute(
                "insert into playthrough_choice (playthrough_id, step, decision_key, option_key,"
                        + " chosen_at) select id, 1, 'call', 'wait', now(6) from playthrough where"
                        + " module_version_id = ?1",
                module);
    }

    private int choices() {
        return ground.count(
                "select count(*) from playthrough_choice c join playthrough p on p.id ="
                        + " c.playthrough_id where p.module_version_id = ?1",
                ground.module().id());
    }

    @Test
    void tellsOnceThatItIsCarriedOutAtTheAddressAndInTheLanguageOfBefore() {
        System.setProperty("cadre.smtp.host", "mail.example");
        ground.execute("update person set language = 'fr' where id = ?1", amina.id());
        database.flushAndClear();
        var address = database.make(PeopleQueries.class).rowsOf(List.of(amina)).getFirst().mail();

        erase();
        System.clearProperty("cadre.smtp.host");

        assertThat(
                        ground.count(
                                "select count(*) from mail where person_id = ?1 and kind ="
                                        + " 'ERASURE_CARRIED_OUT' and address = ?2 and language ="
                                        + " 'FR' and facts = '[]'",
                                amina.id(),
                                address))
                .isEqualTo(1);
        assertThat(rowsOf("mail", "1 = 1")).isEqualTo(1);
    }

    @Test
    void waitsAWeekInWhichItCanBeTakenBack() {
        var request = ask();
        database.clock().pass(WEEK.minusSeconds(1));

        assertRefused(request, Erasures.ErasureMustWait.class);
        ground.actAs(amina);
        assertThat(erasures.findOwn().orElseThrow().isOpen()).isTrue();
        erasures.takeBack();
        database.flushAndClear();
        database.clock().pass(WEEK);
        ground.actAsAdministrator(kofi);

        assertRefused(request, Erasures.ErasureIsSettled.class);
        assertThat(columnsThatNameHer()).contains("person.name", "note.text");
    }

    private void assertRefused(ErasureId request, Class<? extends Refusal> refusal) {
        assertThatThrownBy(() -> erasures.carryOut(request, "Asked for it")).isInstanceOf(refusal);
    }

    @Test
    void tellsWhyItIsRefused() {
        var request = ask();

        assertThatThrownBy(() -> erasures.refuse(request, " "))
                .isInstanceOf(Erasures.ErasureNeedsAReason.class);
        erasures.refuse(request, "A court asked to keep it");
        database.flushAndClear();

        assertThat(
                        ground.count(
                                "select count(*) from notice where person_id = ?1 and kind ="
                                        + " 'ERASURE_REFUSED' and facts like '%A court asked%'",
                                amina.id()))
                .isEqualTo(1);
        ground.actAs(amina);
        assertThat(erasures.findOwn().orElseThrow().isRefused()).isTrue();
        assertThat(ask()).isNotEqualTo(request);
    }

    @Test
    void needsSomebodyElseWhoActs() {
        var request = ask();
        database.clock().pass(WEEK);
        ground.actAsAdministrator(amina);

        assertRefused(request, Erasures.OwnErasureNeedsAnother.class);
    }

    @Test
    void waitsForTheEndOfAQuiz() {
        var request = ask();
        database.clock().pass(WEEK);
        ground.actAs(amina);
        database.make(Quizzes.class).start(ground.module(), QuizKind.FINAL);
        database.flushAndClear();
        ground.actAsAdministrator(kofi);

        assertThatThrownBy(() -> erasures.carryOut(request, "Asked for it"))
                .hasMessageContaining("quizIsRunning");
        assertThat(columnsThatNameHer()).contains("person.name", "note.text");
    }

    @Test
    void cannotBeUndone() {
        erase();
        var people = database.make(People.class);

        assertThatThrownBy(() -> people.reactivate(amina, "back"))
                .isInstanceOf(People.PersonIsErased.class);
        assertThatThrownBy(() -> people.correctName(amina, "(erased)", "Amina", "back"))
                .isInstanceOf(People.PersonIsErased.class);
        assertThatThrownBy(
                        () ->
                                database.make(RoleAssignments.class)
                                        .grant(
                                                amina,
                                                new Grant(Role.ADMINISTRATOR, Scope.system())))
                .isInstanceOf(People.PersonIsErased.class);
    }
}
