package org.cadre.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * The SHA-256 of what files say: of YAML its canonical JSON, of other files their text. Path and
 * text of each file are told apart by their lengths.
 */
final class ContentHash {

    private final TreeMap<String, String> textByPath = new TreeMap<>();

    void add(Path file, String text) {
        textByPath.put(file.toString().replace('\\', '/'), text);
    }

    void add(YamlNode root) {
        add(root.file(), root.canonical());
    }

    String hex() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            textByPath.forEach(
                    (path, text) -> {
                        update(digest, path);
                        update(digest, text);
                    });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void update(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
