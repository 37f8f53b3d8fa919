package org.cadre.mentorship;

/** Who may read a note. */
public enum Visibility {
    /** Both of the two. */
    SHARED,
    /** Whoever wrote it. */
    OWN
}
