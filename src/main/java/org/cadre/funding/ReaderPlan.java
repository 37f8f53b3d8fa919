package org.cadre.funding;

import org.cadre.budget.Words;

/**
 * How a donor is named in what a programme publishes, and how it wants a file of its own.
 *
 * @param organisation identifier of the donor; empty where none is known
 * @param type of that organisation, by OrganisationType; empty where none is known
 * @param activity identifier of the donor's own activity that pays for the programme; empty where
 *     none is known
 */
public record ReaderPlan(String organisation, String type, String activity, Breakdown breakdown) {

    /** Where categories such as sex go. */
    public enum Breakdown {
        /** As dimensions of a value, as the standard has it. */
        DIMENSIONS,
        /** As an indicator of its own. */
        INDICATORS,
        NONE
    }

    /** Of a donor of whom nothing was written down. */
    public static final ReaderPlan USUAL = new ReaderPlan("", "", "", Breakdown.DIMENSIONS);

    public ReaderPlan {
        organisation = Words.given("donorOrganisation", organisation, 60);
        type = Words.given("donorType", type, 2);
        activity = Words.given("donorActivity", activity, 100);
    }
}
