package org.cadre.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;

import org.cadre.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The migrations give the schema that reviewers have read, and the serving account can do no more
 * with it than serve. That Hibernate's mapping fits is checked whenever a test opens the database.
 */
class SchemaDbTest {

    private static final Path GOLDEN = Path.of("src/test/resources/db/schema.golden.sql");
    private static final Path GOLDEN_DECLARED =
            Path.of("src/test/resources/db/declared.golden.sql");

    @RegisterExtension final Database database = new Database();

    @Test
    void migrationsGiveTheCommittedSchema() throws Exception {
        isCommitted(GOLDEN, "cadre.db.url");
    }

    @Test
    void migrationsGiveTheCommittedSchemaOfDeclarations() throws Exception {
        isCommitted(GOLDEN_DECLARED, "cadre.db.declared.url");
    }

    private static void isCommitted(Path golden, String url) throws Exception {
        var schema = dump(url);
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(golden, schema);
        }

        assertThat(Files.exists(golden) ? Files.readString(golden) : "")
                .as(
                        "the schema has changed; write it anew with -Dschema.write=true and read"
                                + " the diff")
                .isEqualTo(schema);
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE, update audit_entry set act = act",
        "DELETE, delete from audit_entry",
        "UPDATE, update award set id = id",
        "DELETE, delete from award",
        "UPDATE, update certificate set id = id",
        "DELETE, delete from certificate",
        "INSERT, insert into ledger_sum select * from ledger_sum",
        "UPDATE, update ledger_sum set minor = 0",
        "DELETE, delete from ledger_sum",
        "UPDATE, update legal_basis set number = 1",
        "DELETE, delete from legal_basis",
        "UPDATE, update key_mark set mark = mark",
        "DELETE, delete from key_mark",
        "CREATE, create table serving_account_made_this (id int)",
        "DROP, drop table audit_entry",
        "ALTER, alter table audit_entry add column added int",
        "SELECT, select * from flyway_schema_history",
    })
    void theServingAccountMayNot(String right, String statement) {
        assertThatThrownBy(() -> database.em().createNativeQuery(statement).executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .rootCause()
                .hasMessageContaining(right + " command denied");
    }

    private static String dump(String url) throws SQLException {
        try (var connection = owner(url)) {
            var schema = new StringBuilder();
            for (String table : tables(connection)) {
                schema.append(definition(connection, table)).append(";\n\n");
            }
            return schema.toString().stripTrailing() + "\n";
        }
    }

    private static Connection owner(String url) throws SQLException {
        return DriverManager.getConnection(
                System.getProperty(url),
                System.getProperty("cadre.db.owner.user"),
                System.getProperty("cadre.db.owner.password"));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        var sql =
                "select table_name from information_schema.tables where table_schema = database()"
                        + " and table_name <> 'flyway_schema_history' order by table_name";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** Without the counter of rows, which depends on what other tests have stored. */
    private static String definition(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show create table `" + table + "`")) {
            rows.next();
            return rows.getString(2).replaceAll(" AUTO_INCREMENT=\\d+", "");
        }
    }
}
