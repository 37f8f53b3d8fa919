package org.cadre.scenario;

import org.cadre.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A thing that players get into their hands.
 *
 * @param number as it stands on the bag, such as E-06
 * @param source where its file comes from
 * @param file of a {@link Source#FILE}: its name beside the script; empty while a lab makes it
 * @param lab of a {@link Source#LAB}: generator, version and parameters, such as {@code dd-mail
 *     1.0.0 level=2}; empty otherwise
 * @param custodian persona or role that has it first
 * @param defect what is wrong with it on purpose; for control only; null for nothing
 */
public record Exhibit(
        String id,
        String number,
        Kind kind,
        LocalizedText title,
        LocalizedText description,
        Source source,
        String file,
        String lab,
        String custodian,
        @Nullable LocalizedText defect) {

    /** What it is. */
    public enum Kind {
        DOCUMENT,
        PHOTOGRAPH,
        DATA_SET,
        LOG,
        MESSAGE,
        DEVICE,
        OBJECT,
        AUDIO
    }

    /** Who makes its file. */
    public enum Source {
        FILE,
        LAB
    }

    /** The generator alone, by which guards and expected actions know it. */
    public String labId() {
        return labId(lab);
    }

    static String labId(String lab) {
        return lab.split(" ", 2)[0];
    }
}
