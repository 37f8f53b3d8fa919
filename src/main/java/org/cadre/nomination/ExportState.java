package org.cadre.nomination;

/** Where an export of nominees stands. */
public enum ExportState {
    /** Waits for a second person. */
    ASKED,
    /** The asker reads it within a day. */
    APPROVED,
    /** The second person said no. */
    REFUSED,
    /** The day is over. */
    OVER
}
