package org.cadre.scenario;

import org.cadre.content.Finding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The Common Exercise Format of the MISP project: a design as JSON for tools that play injects by
 * themselves.
 *
 * <p>The format knows an exercise, its flow, payloads and injects. All else travels in the meta
 * data as the script itself, so {@link #read} reads what {@link #write} wrote as the same design;
 * names, texts and times that another tool has changed meanwhile are taken over.
 */
public final class Cexf {

    /** In characters. */
    public static final int LARGEST = 5 << 20;

    /** Keys of the meta data: the script as YAML, and the language of all other texts. */
    static final String SCRIPT = "cadre-script";

    static final String LANGUAGE = "cadre-language";

    private static final Path FILE = Path.of("exercise.json");

    private Cexf() {}

    public static String write(ExerciseDesign design) {
        return new CexfWriting(design).json();
    }

    /** Reads the whole file, or tells all that is wrong with it. */
    public static DesignImport read(String json) {
        if (json.length() > LARGEST) {
            var finding = finding("", "The file is too large.", "Keep it below 5 MB.");
            return new DesignImport.Broken(List.of(finding));
        }
        return CexfReading.read(json);
    }

    static Finding finding(String where, String reason, String cure) {
        return Finding.at(FILE, where, reason, cure);
    }

    /** The same for the same thing, in the form of version 4 that the format asks for. */
    static UUID uuid(String design, String thing) {
        try {
            var name = "cadre:" + design + "/" + thing;
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(name.getBytes(StandardCharsets.UTF_8));
            hash[6] = (byte) (hash[6] & 0x0f | 0x40);
            hash[8] = (byte) (hash[8] & 0x3f | 0x80);
            var bytes = ByteBuffer.wrap(Arrays.copyOf(hash, 16));
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
