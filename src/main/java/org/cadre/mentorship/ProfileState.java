package org.cadre.mentorship;

/** What a profile is good for. */
public enum ProfileState {
    /** Waits for the coordinator. */
    APPLIED,
    /** Takes part in matching. */
    ACTIVE,
    /** Keeps what runs and gets nobody new. */
    RESTING,
    /** Is over. */
    CLOSED
}
