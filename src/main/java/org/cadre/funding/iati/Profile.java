package org.cadre.funding.iati;

import java.util.Map;

/**
 * How one reader wants a publication, and what is kept from it.
 *
 * @param breakdown how categories such as sex are told
 * @param linesLeftOut codes of lines that are not published, each with the reason
 * @param kindsLeftOut movements that are not published, each with the reason
 */
public record Profile(
        Breakdown breakdown,
        Map<String, String> linesLeftOut,
        Map<Publication.Kind, String> kindsLeftOut) {

    /** Where categories go. */
    public enum Breakdown {
        /** As dimensions of a value, as the standard has it. */
        DIMENSIONS,
        /** As an indicator of its own, since some readers overlook dimensions. */
        INDICATORS,
        NONE
    }

    public static final Profile USUAL = new Profile(Breakdown.DIMENSIONS, Map.of(), Map.of());

    public Profile {
        linesLeftOut = Map.copyOf(linesLeftOut);
        kindsLeftOut = Map.copyOf(kindsLeftOut);
    }
}
