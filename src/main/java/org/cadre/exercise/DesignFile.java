package org.cadre.exercise;

import org.cadre.platform.refusal.WrongValue;
import org.cadre.scenario.DesignReader;
import org.cadre.scenario.DesignReading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A design in a file that somebody brings. */
public final class DesignFile {

    private DesignFile() {}

    /** No file was chosen, or none that holds a design. */
    public static final class FileIsNoDesign extends WrongValue {
        FileIsNoDesign() {
            super("file");
        }
    }

    /** Reads a file by its content. Refuses with {@link FileIsNoDesign}. */
    public static DesignReading read(String name, byte[] content) {
        if (content.length == 0) {
            throw new FileIsNoDesign();
        }
        return DesignReader.read(text(content));
    }

    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw new FileIsNoDesign();
        }
    }
}
