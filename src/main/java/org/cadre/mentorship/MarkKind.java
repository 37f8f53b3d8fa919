package org.cadre.mentorship;

/** What the coordinator has decided of a pair. */
public enum MarkKind {
    LOCK,
    BAN
}
