package org.cadre.launcher;

import org.cadre.certificate.seal.CertificateCode;
import org.cadre.certificate.seal.CertificateNumber;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Awards of people of the first seeded cohort, recorded past the product in one transaction, as
 * when many pass at once. Nobody gets a second one for a module.
 */
final class DueAwards {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String NOBODY_YET =
            """
            create temporary table due_award as
            select uuid() as id, e.person_id, m.id as module_version_id, e.cohort_id
            from enrolment e join cohort c on c.id = e.cohort_id join module_version m on m.code like 'FOR-1__'
            where c.name = 'Reference cohort 1' and not exists
                (select 1 from award a where a.person_id = e.person_id and a.module_version_id = m.id)
            limit ?
            """;

    private static final String AWARD =
            """
            insert into award (id, person_id, module_version_id, cohort_id, programme_id, holder, programme_name,
                module_code, module_version, title, outcomes, responsible, hours, percent, language, awarded_at,
                valid_until, code, number, recorded_at)
            select d.id, h.id, m.id, c.id, p.id, h.name, p.name, m.code, '1.0.0', 'Evidence integrity',
                '["Record a custody entry", "Recognise a broken seal"]', m.responsible, 3, 80, 'EN', now(6),
                '2099-01-01', ?, ?, now(6)
            from due_award d join person h on h.id = d.person_id join module_version m on m.id = d.module_version_id
            join cohort c on c.id = d.cohort_id join programme p on p.id = c.programme_id
            where d.id = ?
            """;

    private DueAwards() {}

    static void add(DatabaseAccess access, int people) {
        try (var connection = access.connectAsOwner()) {
            connection.setAutoCommit(false);
            choose(connection, people);
            award(connection);
            try (var due = connection.createStatement()) {
                due.execute(
                        "insert into certificate_due (award_id, due_at, failures) select id,"
                                + " now(6), 0 from due_award");
            }
            connection.commit();
        } catch (SQLException e) {
            throw new Trouble("The awards could not be written: " + e.getMessage(), e);
        }
    }

    private static void choose(Connection connection, int people) throws SQLException {
        try (var statement = connection.prepareStatement(NOBODY_YET)) {
            statement.setInt(1, people);
            statement.execute();
        }
    }

    private static void award(Connection connection) throws SQLException {
        try (var chosen = connection.prepareStatement("select id from due_award");
                var rows = chosen.executeQuery();
                var statement = connection.prepareStatement(AWARD)) {
            while (rows.next()) {
                statement.setString(1, CertificateCode.random(RANDOM).text());
                statement.setString(2, CertificateNumber.random(RANDOM).text());
                statement.setString(3, rows.getString(1));
                statement.execute();
            }
        }
    }
}
