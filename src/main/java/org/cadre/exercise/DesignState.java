package org.cadre.exercise;

/** Where a version of a design stands. Its script changes while it is a draft, and never after. */
public enum DesignState {
    /** Authors write it; one draft for each code at most. */
    DRAFT,
    /** It rests until somebody approves it or sends it back. */
    IN_REVIEW,
    /** Exercises are run after it. */
    APPROVED,
    /** Nobody plans a run after it; those that were run keep it. */
    RETIRED;

    /** Whether it can become something else than it is, so that no other draft can be made. */
    public boolean isOpen() {
        return this == DRAFT || this == IN_REVIEW;
    }
}
