package org.cadre.catalogue;

/** How far a version is from an earlier one, and so what it asks of people. */
public enum VersionStep {
    /** Wording: who is under way takes it at the next opening. */
    PATCH,
    /** Lessons or sources: who is under way may take it. */
    MINOR,
    /** Outcomes, assessment or law: who holds a certificate learns what is new. */
    MAJOR;

    /** From the smaller number to the greater one. */
    public static VersionStep between(VersionNumber older, VersionNumber newer) {
        if (older.major() != newer.major()) {
            return MAJOR;
        }
        return older.minor() != newer.minor() ? MINOR : PATCH;
    }
}
