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

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
