package org.cadre.mentorship;

/** What became of a meeting. */
public enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED
}
