package org.cadre.declaration;

/** What a declaration may be used for; a person says yes or no to each. */
public enum Purpose {
    /** Counts that are protected before anybody sees them. */
    STATISTICS,
    /** Rules of a selection that ask for so many at least. */
    MEASURES
}
