package org.cadre.planning;

/** What money can carry. */
public enum WorkKind {
    COHORT,
    TRACK,
    EXERCISE,
    /** Certificates of a module that come to their end and are renewed. */
    RENEWALS
}
