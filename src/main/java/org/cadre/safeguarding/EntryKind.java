package org.cadre.safeguarding;

/** What an entry of the log of a case is. */
public enum EntryKind {
    /** Opens the case, with whom it concerns and how to reach the reporter. */
    REPORTED,
    /** Words that the reporter adds; they open a closed case again. */
    ADDED,
    /** Words to the reporter. */
    ANSWERED,
    /** Words for the file alone. */
    NOTED,
    /** Somebody pauses for a period, without blame. */
    SUSPENDED,
    PROPOSED,
    /** Another focal point says yes to what was proposed last; it holds from then. */
    AGREED,
    /** Another focal point says no. */
    DECLINED,
    /** By the one who proposed. */
    TAKEN_BACK
}
