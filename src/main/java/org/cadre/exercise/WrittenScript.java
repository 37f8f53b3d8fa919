package org.cadre.exercise;

import org.cadre.scenario.DesignWriter;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.text.Sha256;

/**
 * A script as it is stored.
 *
 * @param text as {@link DesignWriter} writes it
 * @param checksum SHA-256 (hex) of the text
 */
record WrittenScript(ExerciseDesign design, String text, String checksum) {

    static WrittenScript of(ExerciseDesign design) {
        var text = DesignWriter.write(design);
        return new WrittenScript(design, text, Sha256.hex(text));
    }
}
