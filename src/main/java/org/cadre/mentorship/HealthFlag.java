package org.cadre.mentorship;

/** What says that a mentorship needs somebody to look, the worst first. */
public enum HealthFlag {
    /** No meeting for three weeks. */
    NO_MEETING,
    /** The last two meetings were cancelled. */
    TWO_CANCELLED,
    /** The mentee left a meeting less sure than before. */
    CONFIDENCE_FALLS,
    /** More than half of the open actions are overdue. */
    ACTIONS_OVERDUE,
    /** One alone writes notes. */
    ONE_SIDED,
    /** A review is due. */
    REVIEW_MISSING
}
