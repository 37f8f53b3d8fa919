package org.cadre.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.platform.persistence.Migrations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.mariadb.jdbc.MariaDbDataSource;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A backup and its restore on a database of their own, which other tests do not share; so they run
 * beside them, one after the other.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the database of the backups")
class BackupDbTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final char[] PASSPHRASE = "lantern over still water".toCharArray();

    private static Home home;
    private static EmbeddedDatabase database;

    @TempDir Path folder;

    private Path file;

    @BeforeAll
    static void start() throws Exception {
        var root = Path.of("target/test-home").toAbsolutePath().toString();
        home = Home.of(Map.of("CADRE_HOME", root), false);
        FolderCopy.delete(home.folder());
        home.prepare();
        database = EmbeddedDatabase.start(home);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void fill() throws Exception {
        file = folder.resolve("cadre.backup");
        if (!isMigrated()) {
            wipe();
            Migrations.run(owner(), "cadre@%");
            Migrations.runDeclared(owner(), "cadre_declared", "cadre_declared@%");
        }
        empty();
        execute(
                "insert into country (code, name_en, name_fr, name_ar, shore) values ('AV',"
                        + " 'Arvenia', 'Arvénie', 'أرفينيا', 'COASTAL')",
                "insert into agency (id, name, country_code, created_at, version) values"
                        + " ('01890000-0000-7000-8000-000000000001', 'Police \\\\ \"Arvenia\"\\n"
                        + "line two', 'AV', '2026-03-01 08:00:00.123456', 3)");
        execute(
                "set foreign_key_checks = 0",
                "insert into attempt_question (attempt_id, position, question_id, option_order,"
                        + " target_order, flagged, response, answer_sequence) values (uuid(), 1,"
                        + " uuid(), 'a,b', '', b'1', '', 0), (uuid(), 2, uuid(), 'b,a', '', b'0',"
                        + " 'c:a', 1772355600000)",
                "insert into ledger_posting (entry_id, place, programme_id, month, account_id,"
                        + " minor, currency, base_minor) values (uuid(), 1, uuid(), '2026-03-01',"
                        + " uuid(), 100, 'EUR', 100)");
        try (var connection = database.access().connectToDeclaredAsOwner()) {
            new Tables(connection)
                    .execute(
                            "insert into declaration (pseudonym, holder, statistics, measures,"
                                    + " gender, own_words, disability, age, education) values"
                                    + " (uuid(), unhex(repeat('0f', 32)), 'a', 'b', 'c', 'd', 'e',"
                                    + " 'f', 'g')");
        }
        try (var connection = database.access().connectAsOwner();
                var row =
                        connection.prepareStatement(
                                "insert into person (id, name, mail, language, theme, zone, state,"
                                        + " created_at, version) values (?, 'Amina Demo',"
                                        + " 'amina.demo@police.example', 'en', 'auto', 'UTC',"
                                        + " 'INVITED', '2026-03-01 08:00:00', 0)")) {
            row.setString(1, "01890000-0000-7000-8000-000000000002");
            row.executeUpdate();
        }
        Files.write(home.keys().resolve("csrf.key"), new byte[] {0, -1, 13, 10, 127});
    }

    @Test
    void bringsBackEveryRowAndEveryKey() throws Exception {
        var rows = rows();
        backup().write(file, PASSPHRASE);
        wipe();

        restore(false);

        assertThat(rows()).isEqualTo(rows);
        assertThat(Files.readAllBytes(home.keys().resolve("csrf.key")))
                .containsExactly(0, -1, 13, 10, 127);
    }

    @Test
    void readsOneMomentWhilePeopleWrite() throws Exception {
        try (var other = database.access().connectAsOwner();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(
                    "insert into country (code, name_en, name_fr, name_ar, shore) values ('BM',"
                            + " 'Belmora', 'Belmora', 'بلمورا', 'LANDLOCKED')");

            backup().write(file, PASSPHRASE);
            other.rollback();
        }
        var rows = rows();
        wipe();
        restore(false);

        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void keepsKeysOutOfTheFirstFile() throws Exception {
        backup().write(file, PASSPHRASE);

        try (var opened = BackupFile.open(file)) {
            assertThat(opened.names("")).noneMatch(name -> name.contains("csrf"));
        }
        assertThat(Files.readString(Backup.keysOf(file), StandardCharsets.ISO_8859_1))
                .startsWith("CADRE-KEYS-1")
                .doesNotContain("csrf");
    }

    @Test
    void writesNoPasswordAmongTheSettings() throws Exception {
        backup().write(file, PASSPHRASE);

        try (var opened = BackupFile.open(file);
                var text = opened.text("settings.json")) {
            assertThat(text.readLine()).contains("CADRE_HEAP").doesNotContain("PASSWORD", "secret");
        }
    }

    @Test
    void forgetsWhatIsDeclaredWhereTheBackupIsFromBeforeThat() throws Exception {
        try (var connection = database.access().connectToDeclaredAsOwner()) {
            new Tables(connection).drop();
        }
        backup().write(file, PASSPHRASE);
        fill();

        restore(true);

        assertThat(rows()).doesNotContainKey("declared/declaration");
    }

    @Test
    void refusesToReplaceDataUnasked() throws Exception {
        backup().write(file, PASSPHRASE);

        changesNothing(() -> restore(false), "--replace");
    }

    @Test
    void replacesDataWhenAskedAndKeepsTheFormerKeys() throws Exception {
        var rows = rows();
        backup().write(file, PASSPHRASE);
        execute("update agency set name = 'Other'");
        Files.write(home.keys().resolve("csrf.key"), new byte[] {1});

        restore(true);

        assertThat(rows()).isEqualTo(rows);
        assertThat(home.keys().resolve("csrf.key"))
                .hasBinaryContent(new byte[] {0, -1, 13, 10, 127});
        assertThat(home.folder().resolve("keys-before-20260301T090000/csrf.key"))
                .hasBinaryContent(new byte[] {1});
    }

    @Test
    void refusesAWrongPassphrase() throws Exception {
        backup().write(file, PASSPHRASE);

        changesNothing(
                () -> restore(true, "another passphrase".toCharArray()),
                "passphrase does not open");
    }

    @Test
    void refusesAFileThatIsCutOff() throws Exception {
        backup().write(file, PASSPHRASE);
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 30));

        changesNothing(() -> restore(true), "cut off or was altered");
    }

    @Test
    void refusesAFileThatWasAltered() throws Exception {
        backup().write(file, PASSPHRASE);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        changesNothing(() -> restore(true), "Nothing was changed");
    }

    @Test
    void refusesKeysThatWereAltered() throws Exception {
        backup().write(file, PASSPHRASE);
        var bytes = Files.readAllBytes(Backup.keysOf(file));
        bytes[bytes.length - 1] ^= 1;
        Files.write(Backup.keysOf(file), bytes);

        changesNothing(() -> restore(true), "Nothing was changed");
    }

    @Test
    void refusesTheKeysOfAnotherBackup() throws Exception {
        backup().write(file, PASSPHRASE);
        execute("update agency set name = 'Other'");
        var later = folder.resolve("later.backup");
        backup().write(later, PASSPHRASE);
        Files.delete(Backup.keysOf(file));
        Files.copy(Backup.keysOf(later), Backup.keysOf(file));

        changesNothing(() -> restore(true), "belong to another backup");
    }

    @Test
    void refusesTheDemonstrationInARealInstance() throws Exception {
        var demo = new Home(home.root(), true);
        new Backup(demo, settings(), database.access(), NOW).write(file, PASSPHRASE);

        changesNothing(() -> restore(true), "backup of the demonstration");
    }

    @Test
    void refusesToWriteOverAFile() throws Exception {
        Files.writeString(file, "something");

        assertThatThrownBy(() -> backup().write(file, PASSPHRASE))
                .hasMessageContaining("exists already");
        assertThat(file).hasContent("something");
    }

    @Test
    void leavesNoDraftWhenItFails() throws Exception {
        wipe();

        assertThatThrownBy(() -> backup().write(file, PASSPHRASE))
                .hasMessageContaining("holds no Cadre yet");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesARestoreWhileTheProductRuns() throws Exception {
        backup().write(file, PASSPHRASE);
        var environment = new HashMap<>(settings().environment());
        environment.put("CADRE_BACKUP_PASSPHRASE", new String(PASSPHRASE));
        var settings =
                new ServerSettings(Path.of("").toAbsolutePath(), "127.0.0.1", 8080, environment);
        var command = new BackupCommand(home, settings, NOW, silent());

        try (var running = Instance.ownOrRefuse(home)) {
            assertThat(running).isNotNull();
            changesNothing(
                    () -> command.restore(List.of(file.toString(), "--replace")), "already runs");
        }
    }

    private void changesNothing(ThrowingCallable work, String because) throws Exception {
        var rows = rows();
        var keys = keys();

        assertThatThrownBy(work).isInstanceOf(Trouble.class).hasMessageContaining(because);

        assertThat(rows()).isEqualTo(rows);
        assertThat(keys()).isEqualTo(keys);
    }

    private static Backup backup() {
        return new Backup(home, settings(), database.access(), NOW);
    }

    private void restore(boolean replace) {
        restore(replace, PASSPHRASE);
    }

    private void restore(boolean replace, char[] passphrase) {
        new Restore(home, settings(), database.access(), NOW)
                .run(file, passphrase, replace, silent());
    }

    private static PrintStream silent() {
        return new PrintStream(new ByteArrayOutputStream());
    }

    private static ServerSettings settings() {
        var environment = Map.of("CADRE_HEAP", "512m", "CADRE_DB_PASSWORD", "secret");
        return new ServerSettings(Path.of("").toAbsolutePath(), "127.0.0.1", 8080, environment);
    }

    private static Map<String, String> rows() throws Exception {
        var rows = new TreeMap<String, String>();
        try (var connection = database.access().connectAsOwner();
                var declared = database.access().connectToDeclaredAsOwner()) {
            read(new Tables(connection), "", rows);
            read(new Tables(declared), Backup.DECLARED, rows);
        }
        return rows;
    }

    private static void read(Tables tables, String folder, Map<String, String> rows)
            throws Exception {
        for (var table : tables.names()) {
            var text = new StringWriter();
            tables.write(table, text);
            rows.put(folder + table, text.toString());
        }
    }

    private static Map<String, String> keys() throws Exception {
        var keys = new TreeMap<String, String>();
        for (var key : Backup.files(home.keys()).entrySet()) {
            keys.put(key.getKey(), Arrays.toString(Files.readAllBytes(key.getValue())));
        }
        return keys;
    }

    /** Both schemas are there and whole; then their rows alone are removed, which is faster. */
    private static boolean isMigrated() throws Exception {
        try (var connection = database.access().connectAsOwner();
                var declared = database.access().connectToDeclaredAsOwner()) {
            return !new Tables(connection).version().isEmpty()
                    && !new Tables(declared).version().isEmpty();
        }
    }

    private static void empty() throws Exception {
        try (var connection = database.access().connectAsOwner();
                var declared = database.access().connectToDeclaredAsOwner()) {
            for (var tables : List.of(new Tables(connection), new Tables(declared))) {
                tables.execute("set foreign_key_checks = 0");
                tables.beginRestore();
                tables.clear();
            }
        }
        forgetKeys();
    }

    private static void wipe() throws Exception {
        try (var connection = database.access().connectAsOwner();
                var declared = database.access().connectToDeclaredAsOwner()) {
            new Tables(connection).drop();
            new Tables(declared).drop();
        }
        forgetKeys();
    }

    private static void forgetKeys() throws Exception {
        FolderCopy.delete(home.keys());
        FolderCopy.delete(home.folder().resolve("keys-before-20260301T090000"));
        Files.createDirectories(home.keys());
    }

    private static void execute(String... statements) throws Exception {
        try (var connection = database.access().connectAsOwner()) {
            for (var sql : statements) {
                new Tables(connection).execute(sql);
            }
        }
    }

    private static MariaDbDataSource owner() throws Exception {
        var access = database.access();
        var source = new MariaDbDataSource(access.url());
        source.setUser(access.ownerUser());
        source.setPassword(access.ownerPassword());
        return source;
    }
}
