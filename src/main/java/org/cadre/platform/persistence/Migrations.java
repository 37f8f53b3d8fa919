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
                    "bank_line",
                    "bank_match",
                    "bank_statement",
                    "certificate",
                    "exercise_review_comment",
                    "finance_document",
                    "exercise_script",
                    "key_mark",
                    "ledger_account",
                    "ledger_entry",
                    "ledger_period_step",
                    "ledger_posting",
                    "legal_basis",
                    "nomination_step",
                    "playthrough_choice",
                    "run_entry",
                    "scene",
                    "scene_text");

    /** What the database writes itself, by triggers: the serving account only reads. */
    private static final Set<String> DERIVED = Set.of("ledger_sum");

    /** The two schemas there are, each with its own migrations. */
    public enum Store {
        MAIN("classpath:db/migration"),
        /** What people declare about themselves. */
        DECLARED("classpath:db/declared");

        private final String location;

        Store(String location) {
            this.location = location;
        }
    }

    private static final System.Logger LOG = System.getLogger(Migrations.class.getName());

    private Migrations() {}

    /**
     * @param owner connects as the account that owns the schema
     * @param servingAccount the account that serves, as {@code user@host} in the words of {@code
     *     CURRENT_USER()}; empty when it is the owner itself
     */
    public static void run(DataSource owner, String servingAccount) {
        var result = configure(owner, Store.MAIN).load().migrate();
        LOG.log(
                System.Logger.Level.INFO,
                "Schema at {0}, {1} migrations run",
                result.migrationsExecuted == 0
                        ? result.initialSchemaVersion
                        : result.targetSchemaVersion,
                result.migrationsExecuted);
        if (!servingAccount.isEmpty()) {
            grant(owner, currentSchema(owner), servingAccount);
        }
    }

    /**
     * The same for what people declare.
     *
     * @param schema its name, on the server to which the owner connects
     */
    public static void runDeclared(DataSource owner, String schema, String servingAccount) {
        configure(owner, Store.DECLARED).schemas(schema).createSchemas(false).load().migrate();
        grant(owner, schema, servingAccount);
    }

    /** Brings an empty schema to the version of a backup; the next start takes it further. */
    public static void runTo(DataSource owner, Store store, String version) {
        configure(owner, store).target(version).load().migrate();
    }

    /** Whether a version is one of this product's. */
    public static boolean know(DataSource owner, Store store, String version) {
        return Arrays.stream(configure(owner, store).load().info().all())
                .filter(each -> each.getState().isResolved())
                .anyMatch(each -> version.equals(String.valueOf(each.getVersion())));
    }

    private static FluentConfiguration configure(DataSource owner, Store store) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .locations(store.location)
                .validateMigrationNaming(true);
    }

    private static void grant(DataSource owner, String schema, String servingAccount) {
        var account = quoted(servingAccount);
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            for (String table : tables(connection, schema)) {
                statement.execute(
                        "GRANT %s ON `%s`.`%s` TO %s"
                                .formatted(rights(table), schema, table, account));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The owner account could not give the serving account its rights. It needs"
                            + " GRANT OPTION on the schema of Cadre.",
                    e);
        }
    }

    private static String rights(String table) {
        if (DERIVED.contains(table)) {
            return "SELECT";
        }
        return APPEND_ONLY.contains(table) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
    }

    private static String currentSchema(DataSource owner) {
        try (var connection = owner.getConnection()) {
            return connection.getCatalog();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection, String schema) throws SQLException {
        var found = new ArrayList<String>();
        var sql =
                "select table_name from information_schema.tables where table_schema = ?"
                        + " and table_name <> 'flyway_schema_history' order by table_name";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, schema);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
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
