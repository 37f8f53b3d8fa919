package org.cadre.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * The data folder of one instance: {@code demo} or {@code plain} below {@code CADRE_HOME}.
 *
 * <p>Only the unpacked MariaDB programs are shared between the two; they hold no data.
 *
 * @param keys where keys lie: within the folder unless {@code CADRE_KEYS_DIR} names another one, as
 *     nodes of one installation do that share their keys
 */
public record Home(Path root, boolean demo, Path keys) {

    Home(Path root, boolean demo) {
        this(root, demo, root.resolve(demo ? "demo" : "plain").resolve("keys"));
    }

    public static Home of(Map<String, String> environment, boolean demo) {
        var named = environment.get("CADRE_HOME");
        var root =
                named == null || named.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".cadre")
                        : Path.of(named);
        var home = new Home(root.toAbsolutePath().normalize(), demo);
        var keys = environment.get("CADRE_KEYS_DIR");
        return keys == null || keys.isBlank()
                ? home
                : new Home(home.root, demo, Path.of(keys).toAbsolutePath().normalize());
    }

    public Path folder() {
        return root.resolve(demo ? "demo" : "plain");
    }

    Path programs(String version) {
        return root.resolve("mariadb-" + version);
    }

    public Path database() {
        return folder().resolve("database");
    }

    public Path server() {
        return folder().resolve("server");
    }

    public Path log() {
        return folder().resolve("log");
    }

    public Path serverLog() {
        return log().resolve("server.log");
    }

    Path secrets() {
        return folder().resolve("secrets");
    }

    Path temporary() {
        return folder().resolve("tmp");
    }

    Path firstAdministrator() {
        return folder().resolve("first-administrator.txt");
    }

    /**
     * Makes the folders and moves Java's temporary folder into this one: the embedded database
     * deletes a data folder that lies below the temporary folder of its JVM.
     */
    public Home prepare() {
        try {
            makePrivate(folder());
            makePrivate(keys());
            makePrivate(secrets());
            Files.createDirectories(log());
            Files.createDirectories(temporary());
        } catch (IOException e) {
            throw new Trouble(
                    "The data folder " + folder() + " cannot be written: " + e.getMessage(), e);
        }
        System.setProperty("java.io.tmpdir", temporary().toString());
        return this;
    }

    static void makePrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Writes a file that only its owner can read. */
    static void writePrivately(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                var owner = PosixFilePermissions.fromString("rw-------");
                Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
