package org.cadre.visit;

/** What is done in a part of a host's plan. */
public enum ItemKind {
    JOINT_EXERCISE,
    SHADOWING,
    TALK,
    TOUR,
    OTHER;

    /** Whether visitors and hosts do it together. */
    boolean isTogether() {
        return this == JOINT_EXERCISE || this == SHADOWING;
    }
}
