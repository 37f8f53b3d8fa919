package org.cadre.privacy;

/** What became of a request for erasure. */
public enum ErasureOutcome {
    CARRIED_OUT,
    REFUSED,
    /** By the person who asked. */
    TAKEN_BACK
}
