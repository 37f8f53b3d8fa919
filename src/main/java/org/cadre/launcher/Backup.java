package org.cadre.launcher;

import jakarta.json.Json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what an instance is made of: rows, content packs and settings in one file, the keys sealed
 * in a second one beside it, so that who holds the first alone can neither sign nor read a
 * password.
 *
 * <p>The rows are those of one moment, also while the product runs; those of what people declare
 * lie in a folder of their own and stay encrypted. Both files get their names only when they are
 * whole.
 */
record Backup(Home home, ServerSettings settings, DatabaseAccess access, Instant now) {

    static final String TABLES = "tables/";
    static final String DECLARED = "declared/";
    static final String CONTENT = "content/";
    static final String SETTINGS = "settings.json";
    static final String ROWS = ".jsonl";

    /** The file of the keys beside the backup. */
    static Path keysOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".keys");
    }

    /** Returns how many rows were written. */
    long write(Path file, char[] passphrase) {
        var target = file.toAbsolutePath();
        refuseExisting(target);
        refuseExisting(keysOf(target));
        var draft = target.resolveSibling(target.getFileName() + ".part");
        var keysDraft = target.resolveSibling(target.getFileName() + ".keys.part");
        try {
            Home.writePrivately(draft, "");
            var rows = new long[1];
            var seal = archive(draft, rows);
            Home.writePrivately(keysDraft, "");
            Files.write(keysDraft, SealedKeys.seal(keys(seal), passphrase));
            Files.move(keysDraft, keysOf(target), StandardCopyOption.ATOMIC_MOVE);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            return rows[0];
        } catch (Trouble e) {
            throw e;
        } catch (Exception e) {
            throw new Trouble("The backup was not written: " + e.getMessage(), e);
        } finally {
            forget(draft);
            forget(keysDraft);
        }
    }

    private static void refuseExisting(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Trouble(file + " exists already: choose another name.");
        }
    }

    private String archive(Path draft, long[] rows) throws Exception {
        try (var archive = new BackupFile.Writer(Files.newOutputStream(draft));
                var connection = access.connectAsOwner();
                var apart = access.connectToDeclaredAsOwner()) {
            var tables = new Tables(connection);
            var declared = new Tables(apart);
            begin(tables);
            begin(declared);
            var schema = tables.version();
            if (schema.isEmpty()) {
                throw new Trouble("The database at " + access.url() + " holds no Cadre yet.");
            }
            rows[0] = add(archive, TABLES, tables) + add(archive, DECLARED, declared);
            for (var part : files(settings.content()).entrySet()) {
                archive.add(CONTENT + part.getKey(), out -> Files.copy(part.getValue(), out));
            }
            archive.add(
                    SETTINGS, out -> out.write(settingsText().getBytes(StandardCharsets.UTF_8)));
            return archive.finish(schema, declared.version(), now.toString());
        }
    }

    private static void begin(Tables tables) throws SQLException {
        tables.execute("set session transaction isolation level repeatable read");
        tables.execute("start transaction with consistent snapshot");
    }

    private static long add(BackupFile.Writer archive, String folder, Tables tables)
            throws Exception {
        var rows = new long[1];
        for (var table : tables.names()) {
            archive.add(
                    folder + table + ROWS,
                    out -> {
                        var text =
                                new BufferedWriter(
                                        new OutputStreamWriter(out, StandardCharsets.UTF_8));
                        rows[0] += tables.write(table, text);
                        text.flush();
                    });
        }
        tables.execute("commit");
        return rows[0];
    }

    /** The settings that are no secrets, for whoever sets the restored instance up. */
    private String settingsText() {
        var variables = Json.createObjectBuilder();
        new TreeMap<>(settings.environment())
                .forEach(
                        (name, value) -> {
                            if (name.startsWith("CADRE_") && !isSecret(name)) {
                                variables.add(name, value);
                            }
                        });
        return Json.createObjectBuilder()
                .add("demo", home.demo())
                .add("variables", variables)
                .build()
                .toString();
    }

    private static boolean isSecret(String name) {
        return name.contains("PASS") || name.contains("SECRET") || name.endsWith("_URL");
    }

    private byte[] keys(String seal) throws IOException {
        var files = Json.createObjectBuilder();
        for (var file : files(home.keys()).entrySet()) {
            var bytes = Files.readAllBytes(file.getValue());
            files.add(file.getKey(), Base64.getEncoder().encodeToString(bytes));
        }
        return Json.createObjectBuilder()
                .add("backup", seal)
                .add("files", files)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Every file of a folder by its path inside it, with slashes. */
    static Map<String, Path> files(Path folder) throws IOException {
        var files = new TreeMap<String, Path>();
        if (Files.isDirectory(folder)) {
            try (var found = Files.walk(folder)) {
                for (var file : found.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), file);
                }
            }
        }
        return files;
    }

    private static void forget(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new Trouble(draft + " could not be removed: " + e.getMessage(), e);
        }
    }
}
