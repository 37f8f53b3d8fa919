package org.cadre.scenario;

import java.util.List;

/**
 * What would be read of a workbook with events.
 *
 * @param sheet with the events; empty if none was found
 * @param complete whether it says all that a script says, so that headings are not chosen
 * @param events rows below the headings
 */
public record MselPreview(String sheet, boolean complete, List<Heading> headings, int events) {

    /** Of a file that is no workbook. */
    public static final MselPreview NONE = new MselPreview("", false, List.of(), 0);

    public MselPreview {
        headings = List.copyOf(headings);
    }

    /**
     * A heading and what it is taken for.
     *
     * @param column its letters
     * @param key of what it is taken for, see {@link Msel#keys}; empty for a free column
     * @param sample the first entry below it; empty where there is none
     */
    public record Heading(String column, String heading, String key, String sample) {}
}
