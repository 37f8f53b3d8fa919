package org.cadre.cohort;

/** What a change would do to one person of a cohort. */
public record ChangeLine(EnrolledRow row, Effect effect) {

    /** What becomes of the enrolment. */
    public enum Effect {
        /** It is as wanted afterwards. */
        CHANGES,
        /** It is as wanted already. */
        STAYS,
        /** It was ended, and so has no extra time. */
        REFUSED
    }
}
