package org.cadre.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.cadre.platform.persistence.Migrations;
import org.cadre.platform.persistence.Migrations.Store;
import org.mariadb.jdbc.MariaDbDataSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;

/**
 * Puts a {@link Backup} in the place of what an instance holds.
 *
 * <p>Both files are read and proved whole before anything is changed. The rows of each schema are
 * exchanged in one transaction; former keys are moved aside, never deleted. An older schema is
 * built first and brought forward at the next start.
 */
record Restore(Home home, ServerSettings settings, DatabaseAccess access, Instant now) {

    void run(Path file, char[] passphrase, boolean replace, PrintStream out) {
        try (var backup = BackupFile.open(required(file))) {
            var keys = keys(backup, file, passphrase);
            requireSameKind(backup);
            requireKnown(Store.MAIN, backup.schema());
            requireKnown(Store.DECLARED, backup.declaredSchema());
            try (var connection = access.connectAsOwner();
                    var apart = access.connectToDeclaredAsOwner()) {
                var tables = new Tables(connection);
                var declared = new Tables(apart);
                if (!replace && (holdsData(tables) || !declared.areEmpty())) {
                    throw new Trouble(
                            "This instance holds data already: add --replace to put the backup in"
                                    + " its place.");
                }
                prepareSchema(tables, Store.MAIN, backup.schema());
                prepareSchema(declared, Store.DECLARED, backup.declaredSchema());
                exchangeRows(tables, backup, Backup.TABLES);
                exchangeRows(declared, backup, Backup.DECLARED);
            }
            exchangeKeys(keys, out);
            unpackContent(backup, out);
            out.println("  restored   the backup of " + backup.createdAt());
        } catch (SQLException | IOException e) {
            throw new Trouble("The backup was not restored: " + e.getMessage(), e);
        }
    }

    private static Path required(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Trouble("There is no file " + file);
        }
        return file;
    }

    private static JsonObject keys(BackupFile backup, Path file, char[] passphrase)
            throws IOException {
        var plain = SealedKeys.open(Files.readAllBytes(required(Backup.keysOf(file))), passphrase);
        var keys = object(new ByteArrayInputStream(plain));
        if (!backup.seal().equals(keys.getString("backup"))) {
            throw new Trouble(
                    "The keys belong to another backup, or this one was altered. Nothing was"
                            + " changed.");
        }
        return keys.getJsonObject("files");
    }

    private static JsonObject object(InputStream in) {
        try (var reader = Json.createReader(in)) {
            return reader.readObject();
        }
    }

    /**
     * The passwords of the demonstration are known to everyone: it never becomes a real product.
     */
    private void requireSameKind(BackupFile backup) throws IOException {
        try (var in = backup.stream(Backup.SETTINGS)) {
            boolean demo = object(in).getBoolean("demo");
            if (demo != home.demo()) {
                throw new Trouble(
                        demo
                                ? "This is a backup of the demonstration: restore it without"
                                        + " --no-demo."
                                : "This is no backup of the demonstration: restore it with"
                                        + " --no-demo.");
            }
        }
    }

    /** No schema at all is known: a backup from before there was one. */
    private void requireKnown(Store store, String schema) throws SQLException {
        if (!schema.isEmpty() && !Migrations.know(owner(store), store, schema)) {
            throw new Trouble(
                    "The backup was made by a newer Cadre (schema "
                            + schema
                            + "). Nothing was changed.");
        }
    }

    private MariaDbDataSource owner(Store store) throws SQLException {
        var source =
                new MariaDbDataSource(store == Store.MAIN ? access.url() : access.declared().url());
        source.setUser(access.ownerUser());
        source.setPassword(access.ownerPassword());
        return source;
    }

    private boolean holdsData(Tables tables) throws SQLException, IOException {
        return !tables.areEmpty() || !Backup.files(home.keys()).isEmpty();
    }

    private void prepareSchema(Tables tables, Store store, String schema) throws SQLException {
        if (!tables.version().equals(schema)) {
            tables.drop();
            if (!schema.isEmpty()) {
                Migrations.runTo(owner(store), store, schema);
            }
        }
    }

    private static void exchangeRows(Tables tables, BackupFile backup, String folder)
            throws SQLException, IOException {
        var expected = tables.names().stream().map(table -> part(folder, table)).toList();
        var found = backup.names(folder);
        if (!new HashSet<>(expected).equals(new HashSet<>(found))) {
            throw new Trouble(
                    "The tables of the backup are not those of its schema. No row was changed.");
        }
        var connection = tables.connection();
        connection.setAutoCommit(false);
        try {
            tables.execute("set foreign_key_checks = 0");
            tables.beginRestore();
            tables.clear();
            for (var table : tables.names()) {
                try (var rows = backup.text(part(folder, table))) {
                    tables.read(table, rows);
                }
            }
            connection.commit();
        } catch (SQLException | IOException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    private static String part(String folder, String table) {
        return folder + table + Backup.ROWS;
    }

    private void exchangeKeys(JsonObject keys, PrintStream out) throws IOException {
        var fresh = beside("new");
        FolderCopy.delete(fresh);
        Home.makePrivate(fresh);
        for (var name : keys.keySet()) {
            var target = inside(fresh, name);
            Files.createDirectories(target.getParent());
            Home.writePrivately(target, "");
            Files.write(target, Base64.getDecoder().decode(keys.getString(name)));
        }
        if (!Backup.files(home.keys()).isEmpty()) {
            var aside = beside("before-" + stamp());
            Files.move(home.keys(), aside);
            out.println("  keys       the former ones are in " + aside);
        } else {
            FolderCopy.delete(home.keys());
        }
        Files.move(fresh, home.keys());
    }

    /** In the same folder, so that a folder is moved whole or not at all. */
    private Path beside(String ending) {
        return home.keys().resolveSibling(home.keys().getFileName() + "-" + ending);
    }

    /**
     * Packs are usually part of the checkout, so they are laid beside the data for the operator.
     */
    private void unpackContent(BackupFile backup, PrintStream out) throws IOException {
        var names = backup.names(Backup.CONTENT);
        if (isContent(backup, names)) {
            return;
        }
        var folder = home.folder().resolve("content-" + stamp());
        for (var name : names) {
            var target = inside(folder, name.substring(Backup.CONTENT.length()));
            Files.createDirectories(target.getParent());
            try (var in = backup.stream(name)) {
                Files.copy(in, target);
            }
        }
        out.println("  content    the packs of the backup differ from " + settings.content());
        out.println("             use them by CADRE_CONTENT_DIR=" + folder);
    }

    private boolean isContent(BackupFile backup, List<String> names) throws IOException {
        var files = Backup.files(settings.content());
        if (files.size() != names.size()) {
            return false;
        }
        for (var name : names) {
            var file = files.get(name.substring(Backup.CONTENT.length()));
            try (var in = backup.stream(name)) {
                if (file == null || !Arrays.equals(in.readAllBytes(), Files.readAllBytes(file))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Path inside(Path folder, String name) {
        var target = folder.resolve(name).normalize();
        if (!target.startsWith(folder) || target.equals(folder)) {
            throw new Trouble("The backup names a file outside its folder: " + name);
        }
        return target;
    }

    private String stamp() {
        return now.toString().replaceAll("[-:]", "").replaceAll("\\..*|Z", "");
    }
}
