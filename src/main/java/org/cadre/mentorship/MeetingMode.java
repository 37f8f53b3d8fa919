package org.cadre.mentorship;

/** How the two meet. */
public enum MeetingMode {
    VIDEO,
    CALL,
    IN_PERSON
}
