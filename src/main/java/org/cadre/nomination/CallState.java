package org.cadre.nomination;

/** Where a call stands. */
public enum CallState {
    /** Being written; only its programme sees it. */
    DRAFT,
    /** Agencies nominate until the deadline. */
    OPEN,
    /** Nobody is nominated any more; those who are in go on. */
    CLOSED,
    /** Nothing comes of it. */
    CANCELLED
}
