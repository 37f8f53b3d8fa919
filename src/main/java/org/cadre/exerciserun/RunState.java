package org.cadre.exerciserun;

/** Where a run stands. ENDED lets evaluators finish; CLOSED is for good. */
public enum RunState {
    PLANNED,
    READY,
    RUNNING,
    PAUSED,
    ENDED,
    CLOSED,
    CANCELLED;

    /** Whether the clock has begun and not ended. */
    public boolean isLive() {
        return this == RUNNING || this == PAUSED;
    }

    /** Whether the clock has not begun. */
    public boolean isAhead() {
        return this == PLANNED || this == READY;
    }
}
