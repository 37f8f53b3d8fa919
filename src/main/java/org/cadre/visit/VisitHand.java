package org.cadre.visit;

/** What somebody is to a visit. */
public enum VisitHand {
    /** Asked for it. */
    ASKER,
    VISITOR,
    HOST,
    COORDINATOR
}
