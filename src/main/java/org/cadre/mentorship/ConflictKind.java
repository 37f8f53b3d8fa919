package org.cadre.mentorship;

/** With whom or what somebody cannot be neutral. */
public enum ConflictKind {
    PERSON,
    AGENCY,
    /** A live case, known by a hash alone. */
    CASE
}
