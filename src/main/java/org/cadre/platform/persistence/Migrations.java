package org.cadre.platform.persistence;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

/**
 * Brings the schema to this version and then gives the serving account its rights, table by table:
 * MariaDB knows no negative grants, so what is append-only is never granted more.
 */
public final class Migrations {

    /** Tables whose rows are never changed or removed by the serving account. */
    private static final Set<String> APPEND_ONLY =
            Set.of(
                    "audit_entry",
                    "award",
                    "certificate",
                    "exercise_review_comment",
                    "exercise_script",
                    "key_mark",
                    "nomination_step",
                    "playthrough_choice",
                    "run_entry",
                    "scene",
                    "scene_text");

    private static final System.Logger LOG = System.getLogger(Migrations.class.getName());

    private Migrations() {}

    /**
     * @param owner connects as the account that owns the schema
     * @param servingAccount the account that serves, as {@code user@host} in the words of {@code
     *     CURRENT_USER()}; empty when it is the owner itself
     */
    public static void run(DataSource owner, String servingAccount) {
        var result = configure(owner).load().migrate();
        LOG.log(
                System.Logger.Level.INFO,
                "Schema at {0}, {1} migrations run",
                result.migrationsExecuted == 0
                        ? result.initialSchemaVersion
                        : result.targetSchemaVersion,
                result.migrationsExecuted);
        if (!servingAccount.isEmpty()) {
            grant(owner, servingAccount);
        }
    }

    /** Brings an empty schema to the version of a backup; the next start takes it further. */
    public static void runTo(DataSource owner, String version) {
        configure(owner).target(version).load().migrate();
    }

    /** Whether a version is one of this product's. */
    public static boolean know(DataSource owner, String version) {
        return Arrays.stream(configure(owner).load().info().all())
                .filter(each -> each.getState().isResolved())
                .anyMatch(each -> version.equals(String.valueOf(each.getVersion())));
    }

    private static FluentConfiguration configure(DataSource owner) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .validateMigrationNaming(true);
    }

    private static void grant(DataSource owner, String servingAccount) {
        var account = quoted(servingAccount);
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                var rights =
                        APPEND_ONLY.contains(table)
                                ? "SELECT, INSERT"
                                : "SELECT, INSERT, UPDATE, DELETE";
                statement.execute("GRANT " + rights + " ON `" + table + "` TO " + account);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The owner account could not give the serving account its rights. It needs"
                            + " GRANT OPTION on the schema of Cadre.",
                    e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        var sql =
                "select table_name from information_schema.tables where table_schema = database()"
                        + " and table_name <> 'flyway_schema_history' order by table_name";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static String quoted(String account) {
        int at = account.lastIndexOf('@');
        return quote(account.substring(0, at)) + "@" + quote(account.substring(at + 1));
    }

    private static String quote(String part) {
        return "'" + part.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
