package org.cadre.launcher;

import org.cadre.launcher.bench.BenchScript;
import org.cadre.scenario.DesignWriter;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What a big exercise needs beside sixty seeded people: its script, approved, and six mentors of
 * the seeded programme. Everything else is done through the pages.
 */
final class SeededExercise {

    private static final String MENTORS =
            """
            insert into person (id, name, name_key, mail, mail_key, alike, agency_id, language, theme, zone, state,
                created_at, password_hash, version)
            select uuid(), concat('Staff ', seq), concat(seq, ' staff'), concat('staff', seq, '@reference.example'),
                concat('staff', seq, '@reference.example'), b'0', m.agency_id, 'EN', '', 'UTC', 'ACTIVE', now(6),
                m.password_hash, 0
            from seq_1_to_6 join person m on m.mail = 'amina.demo@police.example'
            """;

    private static final String ROLES =
            """
            insert into role_assignment (id, person_id, role, scope_kind, scope_id, granted_at)
            select uuid(), s.id, 'MENTOR', 'PROGRAMME', p.id, now(6)
            from person s join programme p on p.name = 'Reference programme'
            where s.mail like 'staff_@reference.example'
            """;

    private static final String VERSION =
            """
            insert into exercise_design_version (id, code, major, minor, patch, state, kind, title, minutes, teams,
                draft, checksum, made_by, made_at, edited_by, edited_at, approved_by, approved_at, version)
            select uuid(), ?, 1, 0, 0, 'APPROVED', 'FUNCTIONAL', '{"en":"Twelve teams"}', 120, 12, null,
                sha2(?, 256), a.id, now(6), a.id, now(6), b.id, now(6), 0
            from person a join person b
            where a.mail = 'staff1@reference.example' and b.mail = 'staff2@reference.example'
            """;

    private static final String SCRIPT =
            """
            insert into exercise_script (design_version_id, script)
            select id, ? from exercise_design_version where code = ?
            """;

    private SeededExercise() {}

    /** Nothing where it is there already. */
    static void add(DatabaseAccess access) {
        try (var connection = access.connectAsOwner()) {
            connection.setAutoCommit(false);
            if (!isThere(connection)) {
                var script = DesignWriter.write(BenchScript.design());
                execute(connection, MENTORS);
                execute(connection, ROLES);
                execute(connection, VERSION, BenchScript.CODE, script);
                execute(connection, SCRIPT, script, BenchScript.CODE);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new Trouble("The exercise could not be written: " + e.getMessage(), e);
        }
    }

    private static boolean isThere(Connection connection) throws SQLException {
        var question = "select 1 from exercise_design_version where code = ?";
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, BenchScript.CODE);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql, String... arguments)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }
}
