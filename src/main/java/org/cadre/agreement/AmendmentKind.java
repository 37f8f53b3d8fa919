package org.cadre.agreement;

/** What an amendment changes. */
public enum AmendmentKind {
    /** A later end, no more money. */
    EXTENSION,
    TOP_UP,
    CUT
}
