package org.cadre.exercise;

import org.cadre.scenario.DesignWriter;
import org.cadre.scenario.ExerciseDesign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A script as it is stored.
 *
 * @param text as {@link DesignWriter} writes it
 * @param checksum SHA-256 (hex) of the text
 */
record WrittenScript(ExerciseDesign design, String text, String checksum) {

    static WrittenScript of(ExerciseDesign design) {
        var text = DesignWriter.write(design);
        return new WrittenScript(design, text, sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
