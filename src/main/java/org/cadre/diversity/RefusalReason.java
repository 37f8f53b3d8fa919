package org.cadre.diversity;

/** Why the audit says no. */
public enum RefusalReason {
    /** Something of this release, alone or with earlier ones, tells too much. */
    EXPOSED,
    /** There are too many linked tables to prove anything. */
    TOO_LARGE,
    /** The work failed again and again; nothing is proved. */
    FAILED
}
