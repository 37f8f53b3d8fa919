package org.cadre.product;

import org.cadre.testing.Tables;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A person whom one test alone uses: an active trainee of the demo cohort, with the password of the
 * demo accounts.
 */
record Newcomer(String id, String name, String mail) {

    private static final String MODEL = "bruno.sample@prosecution.example";

    static Newcomer make(String name) {
        var made =
                new Newcomer(
                        UUID.randomUUID().toString(),
                        name,
                        name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@prosecution.example");
        Tables.copy(
                "person",
                "mail = " + quoted(MODEL),
                Map.of(
                        "id",
                        quoted(made.id),
                        "name",
                        quoted(name),
                        "mail",
                        quoted(made.mail),
                        "alike",
                        "b'1'",
                        "language",
                        "'en'",
                        "theme",
                        "''"));
        var model =
                "person_id = "
                        + quoted(Tables.value("select id from person where mail = ?", MODEL));
        for (var table : List.of("role_assignment", "enrolment")) {
            Tables.copy(table, model, Map.of("id", "uuid()", "person_id", quoted(made.id)));
        }
        countSeats();
        return made;
    }

    /** Gives the person roles of the whole system. */
    Newcomer holding(String... roles) {
        for (var role : roles) {
            Tables.update(
                    "insert into role_assignment (id, person_id, role, scope_kind, granted_at)"
                            + " values (uuid(), ?, ?, 'SYSTEM', now(6))",
                    id,
                    role);
        }
        return this;
    }

    /** Puts the person into a cohort of their own that learns these. */
    Newcomer alone(String... modules) {
        return OwnCohort.make("Alone", modules).take(this);
    }

    /** What the product keeps about cohorts, after rows were written past it. */
    static void countSeats() {
        Tables.update(
                "update cohort c set taken = (select count(*) from enrolment e where e.cohort_id ="
                        + " c.id and e.state = 'ENROLLED')");
        Tables.update("insert into pace_change (id, cohort_id) select uuid(), id from cohort");
    }

    /** The person learns this version in the cohort of the enrolment. */
    Newcomer begin(String version) {
        Tables.update(
                "insert into module_start (id, person_id, cohort_id, module_code,"
                        + " module_version_id, begun_at, version) select uuid(), e.person_id,"
                        + " e.cohort_id, m.code, m.id, now(6), 0 from enrolment e, module_version m"
                        + " where e.person_id = ? and m.id = ?",
                id,
                version);
        return this;
    }

    /** Every attempt at the final quiz of this version was handed in yesterday and failed. */
    Newcomer failFinal(String version) {
        Tables.update(
                "insert into attempt (id, person_id, module_version_id, kind, number, language,"
                    + " seed, started_at, deadline_at, handed_in_at, points, questions, percent,"
                    + " passed, version) select uuid(), ?, module_version_id, kind, seq, 'EN', 1,"
                    + " date_sub(now(6), interval 1 day), date_sub(now(6), interval 23 hour),"
                    + " date_sub(now(6), interval 23 hour), 0, 20, 0, b'0', 0 from blueprint join"
                    + " seq_1_to_9 on seq <= attempts where kind = 'FINAL' and module_version_id ="
                    + " ?",
                id,
                version);
        return this;
    }

    /** The lessons of this version are read, from this position on. */
    Newcomer read(String version, int from) {
        Tables.update(
                "insert into lesson_progress (id, person_id, module_version_id, lesson_key,"
                        + " opened_at, done_at) select uuid(), ?, module_version_id, lesson_key,"
                        + " now(6), now(6) from lesson_text where module_version_id = ? and"
                        + " language = 'EN' and position >= ?",
                id,
                version,
                from);
        return this;
    }

    /** The knowledge checks of this version are answered, and rightly. */
    Newcomer answerChecks(String version) {
        Tables.update(
                "insert into check_answer (person_id, module_version_id, question_key, response,"
                        + " points, tries, answered_at, first_answered_at, first_right) select ?,"
                        + " module_version_id, question_key, '', 1, 1, now(6), now(6), b'1' from"
                        + " question where item_use = 'CHECK' and language = 'EN' and"
                        + " module_version_id = ?",
                id,
                version);
        return this;
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
