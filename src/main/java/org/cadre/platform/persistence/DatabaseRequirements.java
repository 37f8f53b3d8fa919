package org.cadre.platform.persistence;

import org.cadre.platform.startup.CannotStart;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Cadre needs of a MariaDB that it did not start itself, checked by the launcher and again by
 * the server, which may run without one.
 *
 * <p>Without {@code innodb_snapshot_isolation} two people who change the same row at once can lose
 * a change silently; without a flush at commit a power cut can lose what was shown as saved.
 */
public final class DatabaseRequirements {

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)-MariaDB.*");

    private DatabaseRequirements() {}

    /** Asks through the account that migrates. */
    public static void check(Connection connection) {
        try {
            checkVersion(ask(connection, "SELECT VERSION()"));
            checkIsolation(connection);
            checkFlush(ask(connection, "SELECT @@GLOBAL.innodb_flush_log_at_trx_commit"));
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database could not be asked for its settings: " + e.getMessage(), e);
        }
    }

    /**
     * Asks through the account that serves: it must hold no right beyond those that the migration
     * gives it table by table, or nothing is append-only any more.
     */
    public static void checkServing(Connection connection) {
        try {
            var rights =
                    ask(
                            connection,
                            """
                            SELECT GROUP_CONCAT(DISTINCT privilege_type ORDER BY 1 SEPARATOR ', ')
                            FROM (SELECT privilege_type FROM information_schema.schema_privileges
                                    WHERE DATABASE() LIKE table_schema
                                  UNION SELECT privilege_type
                                    FROM information_schema.user_privileges) held
                            WHERE privilege_type IN ('UPDATE', 'DELETE', 'CREATE', 'DROP', 'ALTER',
                                  'INDEX', 'TRIGGER', 'REFERENCES', 'CREATE VIEW', 'EVENT',
                                  'CREATE ROUTINE', 'ALTER ROUTINE', 'SUPER', 'CREATE USER')
                            """);
            if (rights != null) {
                throw new CannotStart(
                        "The account that serves holds "
                                + rights
                                + " on the whole schema, so it could change what is kept for ever:"
                                + " take all its rights by REVOKE ALL PRIVILEGES, GRANT OPTION and"
                                + " grant EXECUTE alone.");
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database could not be asked for the rights of the account that serves: "
                            + e.getMessage(),
                    e);
        }
    }

    /** Refuses what is not MariaDB 10.11.8 or later in that line, or 11.4.2 or later. */
    static void checkVersion(String version) {
        var parts = VERSION.matcher(version);
        if (!parts.matches() || !isSupported(numbers(parts))) {
            throw new CannotStart(
                    "The database says it is "
                            + version
                            + ": Cadre needs MariaDB 10.11.8 or later of that line, or 11.4.2 or"
                            + " later. Upgrade it, or let CADRE_DB_URL name another one.");
        }
    }

    private static List<Integer> numbers(Matcher parts) {
        return List.of(
                Integer.valueOf(parts.group(1)),
                Integer.valueOf(parts.group(2)),
                Integer.valueOf(parts.group(3)));
    }

    private static boolean isSupported(List<Integer> version) {
        int line = version.get(0) * 1000 + version.get(1);
        int patch = version.get(2);
        return switch (line) {
            case 10_011 -> patch >= 8;
            case 11_004 -> patch >= 2;
            default -> line > 11_004;
        };
    }

    private static void checkIsolation(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("SET SESSION innodb_snapshot_isolation = ON");
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database does not allow innodb_snapshot_isolation = ON, "
                            + "without which changes made at the same moment can be lost.",
                    e);
        }
    }

    private static void checkFlush(String value) {
        if (!"1".equals(value)) {
            throw new CannotStart(
                    "The database runs with innodb_flush_log_at_trx_commit = "
                            + value
                            + ": set it to 1, or a power cut loses answers that were shown as"
                            + " saved.");
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
