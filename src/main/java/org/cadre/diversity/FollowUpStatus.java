package org.cadre.diversity;

/** Where somebody works some months after the training. */
public enum FollowUpStatus {
    SAME_FUNCTION,
    SAME_AGENCY,
    OTHER_AGENCY,
    LEFT_SECTOR,
    RETIRED,
    DECEASED,
    /** Nobody could be reached; nothing is known from the last contact on. */
    UNKNOWN;

    /** Whether the person is not in the same function any more. */
    public boolean isLeft() {
        return this != SAME_FUNCTION && this != UNKNOWN;
    }
}
