package org.cadre.exercise;

import org.cadre.platform.refusal.WrongValue;
import org.cadre.scenario.Cexf;
import org.cadre.scenario.DesignImport;
import org.cadre.scenario.DesignReader;
import org.cadre.scenario.DesignReading;
import org.cadre.scenario.DesignWriter;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Msel;
import org.cadre.scenario.MselMapping;
import org.cadre.text.Language;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A design in a file: the script as YAML, its list of events as a workbook, or CEXF. */
public enum DesignFile {
    YAML("yaml", "application/yaml"),
    MSEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CEXF("json", "application/json");

    private final String ending;
    private final String mediaType;

    DesignFile(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** No file was chosen, or none that holds a design. */
    public static final class FileIsNoDesign extends WrongValue {
        FileIsNoDesign() {
            super("file");
        }
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] write(ExerciseDesign script, Language language) {
        return switch (this) {
            case YAML -> DesignWriter.write(script).getBytes(StandardCharsets.UTF_8);
            case MSEL -> Msel.write(script, language);
            case CEXF -> Cexf.write(script).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** What a file is by its content. Refuses with {@link FileIsNoDesign}. */
    static DesignFile of(byte[] content) {
        if (content.length == 0) {
            throw new FileIsNoDesign();
        }
        if (content[0] == 'P' && content.length > 1 && content[1] == 'K') {
            return MSEL;
        }
        return text(content).stripLeading().startsWith("{") ? CEXF : YAML;
    }

    /**
     * Reads a file of this form, whole or not at all. Refuses with {@link FileIsNoDesign}.
     *
     * @param mapping with the name of the file, after which a list of events is called
     */
    DesignImport read(byte[] content, MselMapping mapping) {
        return switch (this) {
            case YAML -> yaml(mapping.name(), text(content));
            case MSEL -> Msel.read(content, mapping);
            case CEXF -> Cexf.read(text(content));
        };
    }

    private static DesignImport yaml(String name, String text) {
        return switch (DesignReader.read(text, Path.of(name.isEmpty() ? "scenario.yaml" : name))) {
            case DesignReading.Ok sound -> new DesignImport.Ok(sound.design(), false, List.of());
            case DesignReading.Broken broken -> new DesignImport.Broken(broken.findings());
        };
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
