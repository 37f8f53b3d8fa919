package org.cadre.exerciserun;

/** What an entry of a run's log tells. */
public enum EntryKind {
    /** The clock. */
    STARTED,
    PAUSED,
    RESUMED,
    JUMPED,
    RATE_SET,
    ENDED,
    /** Injects, by team. */
    SCHEDULED,
    RELEASED,
    BLOCKED,
    HELD,
    SKIPPED,
    ENABLED,
    DISABLED,
    PHASE_ENTERED,
    /** What players do. */
    SEEN,
    ACKNOWLEDGED,
    ANSWERED,
    VOTED,
    DECIDED,
    /** What is remembered. */
    VARIABLE_SET,
    LAB_SCORED,
    /** Formal requests. */
    REQUESTED,
    REQUEST_MOVED,
    /** Exhibits. */
    CUSTODY_MOVED,
    /** Words. */
    SAID,
    /** Control. */
    PATCHED,
    TIME_ADDED,
    SEAT_TAKEN,
    SEAT_LEFT,
    /** Evaluation. */
    OBSERVED,
    JUDGED,
    RATED,
    MODERATED
}
