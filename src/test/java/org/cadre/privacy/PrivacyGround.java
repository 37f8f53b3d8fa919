package org.cadre.privacy;

import jakarta.enterprise.inject.Instance;

import org.cadre.assessment.QuizKind;
import org.cadre.calendar.Calendars;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;
import org.cadre.filter.ListPage;
import org.cadre.filter.SavedFilters;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.progress.Learning;
import org.cadre.progress.LearningGround;
import org.cadre.testing.Database;
import org.cadre.text.Language;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** People about whom everything is kept that can be kept. */
final class PrivacyGround {

    private final Database database;
    private final LearningGround ground;
    private final ModuleVersionId module;

    PrivacyGround(Database database, Path temporary) {
        System.setProperty("cadre.address", "https://cadre.example");
        this.database = database;
        this.ground = LearningGround.of(database, temporary);
        this.module = ground.publish("1.0.0");
    }

    ModuleVersionId module() {
        return module;
    }

    /** A use case that asks all that implement a port. */
    <T> T make(Class<T> useCase, Everything<?> implementing) {
        database.use(Instance.class, implementing);
        return database.make(useCase);
    }

    PersonId aPerson(String name) {
        var person = ground.aPerson();
        execute("update person set name = ?2 where id = ?1", person.id(), name);
        return person;
    }

    CohortId enrol(PersonId... people) {
        return ground.aCohortWith(people);
    }

    void actAs(PersonId person) {
        ground.actAs(person);
    }

    void actAsAdministrator(PersonId person) {
        database.actAs(
                new Actor(
                        Optional.of(person.id()),
                        "Kofi Specimen",
                        "",
                        Language.EN,
                        "",
                        ZoneId.of("UTC"),
                        List.of(new Grant(Role.ADMINISTRATOR, Scope.system())),
                        false));
    }

    /** Reads and answers all, but sits no final quiz. */
    void study(PersonId person, CohortId cohort, String note) {
        actAs(person);
        database.make(Learning.class).begin(cohort, ground.code());
        ground.take(module, QuizKind.PRE_TEST);
        ground.readAll(module);
        ground.answerAllChecks(person, module);
        database.make(Calendars.class).renew();
        database.make(SavedFilters.class).keep(ListPage.COHORTS, "Open", "state=OPEN");
        execute(
                "insert into note (id, person_id, module_version_id, lesson_key, block_key, text,"
                    + " sent_as, written_at, changed_at, version) values (uuid(), ?1, ?2, 'offset',"
                    + " 'x', ?3, uuid(), now(6), now(6), 0)",
                person.id(),
                module.id(),
                note);
        execute(
                "insert into exercise_design_upload (id, person_id, file_name, content, chosen,"
                        + " made_at) values (uuid(), ?1, 'list.xlsx', 'x', '{}', now(6))",
                person.id());
        execute(
                "insert into notice (id, person_id, kind, subject_id, facts, created_at) values"
                        + " (uuid(), ?1, 'ENROLLED', uuid(), json_array(?2), now(6))",
                person.id(),
                note);
        database.flushAndClear();
    }

    /** Passes the final quiz and holds the certificate. */
    void complete(PersonId person, String pdf) {
        actAs(person);
        ground.take(module, QuizKind.FINAL);
        execute(
                "insert into certificate (award_id, pdf, sha256, key_fingerprint, issued_at) select"
                        + " id, ?2, repeat('a', 64), repeat('b', 64), now(6) from award where"
                        + " person_id = ?1",
                person.id(),
                pdf.getBytes(StandardCharsets.UTF_8));
        database.flushAndClear();
    }

    int count(String sql, Object... values) {
        var query = database.em().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return ((Number) query.getSingleResult()).intValue();
    }

    void execute(String sql, Object... values) {
        var query = database.em().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
