package org.cadre.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Random passwords, made once and kept in files that only their owner can read. */
record Secrets(Home home) {

    String of(String name) {
        var file = home.secrets().resolve(name);
        try {
            if (Files.notExists(file)) {
                Home.writePrivately(file, random());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
