package org.cadre.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A backup that is read: a ZIP archive with {@code tables/*.jsonl}, {@code declared/*.jsonl},
 * {@code content/**}, {@code settings.json} and, as its last part, {@code manifest.json} with the
 * SHA-256 of every other part.
 */
final class BackupFile implements AutoCloseable {

    static final String MANIFEST = "manifest.json";
    private static final String FORMAT = "cadre-backup-1";

    /** Writes one part of an archive. */
    @FunctionalInterface
    interface Part {
        void write(OutputStream out) throws Exception;
    }

    /** An archive that is being written; {@link #finish} gives the SHA-256 of its manifest. */
    static final class Writer implements AutoCloseable {

        private final ZipOutputStream zip;
        private final Map<String, String> sums = new TreeMap<>();

        Writer(OutputStream out) {
            zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        }

        void add(String name, Part part) throws Exception {
            zip.putNextEntry(new ZipEntry(name));
            var digest = new DigestOutputStream(zip, sha256());
            part.write(digest);
            digest.flush();
            zip.closeEntry();
            sums.put(name, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
        }

        String finish(String schema, String declared, String createdAt) throws IOException {
            var parts = Json.createObjectBuilder();
            sums.forEach(parts::add);
            var manifest =
                    Json.createObjectBuilder()
                            .add("format", FORMAT)
                            .add("createdAt", createdAt)
                            .add("schema", schema)
                            .add("declared", declared)
                            .add("parts", parts)
                            .build()
                            .toString()
                            .getBytes(StandardCharsets.UTF_8);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(manifest);
            zip.closeEntry();
            return HexFormat.of().formatHex(sha256().digest(manifest));
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    private final ZipFile zip;
    private final JsonObject manifest;
    private final String seal;

    private BackupFile(ZipFile zip, JsonObject manifest, String seal) {
        this.zip = zip;
        this.manifest = manifest;
        this.seal = seal;
    }

    /** Opens a backup whose every part has been compared with the manifest. */
    static BackupFile open(Path file) {
        try {
            var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            try {
                var bytes = bytes(zip, MANIFEST);
                var seal = HexFormat.of().formatHex(sha256().digest(bytes));
                var opened = new BackupFile(zip, parse(bytes), seal);
                opened.verify();
                return opened;
            } catch (Throwable e) {
                zip.close();
                throw e;
            }
        } catch (IOException
                | JsonException
                | IllegalArgumentException
                | ClassCastException
                | NullPointerException e) {
            throw damaged(file.toString(), e);
        }
    }

    private static JsonObject parse(byte[] bytes) {
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }

    private void verify() throws IOException {
        if (!FORMAT.equals(manifest.getString("format"))) {
            throw new Trouble(
                    "This backup was made by another version of Cadre. Nothing was changed.");
        }
        var parts = manifest.getJsonObject("parts");
        if (zip.size() != parts.size() + 1) {
            throw damaged(zip.getName(), null);
        }
        for (var name : parts.keySet()) {
            if (!parts.getString(name).equals(sum(name))) {
                throw damaged(name, null);
            }
        }
    }

    private String sum(String name) throws IOException {
        var digest = sha256();
        try (var in = stream(name);
                var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Trouble damaged(String what, @Nullable Exception cause) {
        return new Trouble(
                "The backup is cut off or was altered: " + what + ". Nothing was changed.", cause);
    }

    /** The SHA-256 of the manifest, which the file of the keys repeats. */
    String seal() {
        return seal;
    }

    String schema() {
        return manifest.getString("schema");
    }

    /** Empty where it was made before anything was declared. */
    String declaredSchema() {
        return manifest.getString("declared", "");
    }

    String createdAt() {
        return manifest.getString("createdAt");
    }

    List<String> names(String folder) {
        return manifest.getJsonObject("parts").keySet().stream()
                .filter(name -> name.startsWith(folder))
                .sorted()
                .toList();
    }

    BufferedReader text(String name) throws IOException {
        return new BufferedReader(new InputStreamReader(stream(name), StandardCharsets.UTF_8));
    }

    InputStream stream(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(name, null);
        }
        return zip.getInputStream(entry);
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(name, null);
        }
        try (var in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
