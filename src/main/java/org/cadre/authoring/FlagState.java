package org.cadre.authoring;

/** How far the review that a flag asks for is. */
public enum FlagState {
    /** Nobody has taken it. */
    OPEN,
    /** Somebody looks at it, or a second person has to agree. */
    TRIAGED,
    /** Decided, with a note. */
    RESOLVED
}
