package org.cadre.mentorship;

/** What both mark from 1 to 5 when they look back. */
public enum ReviewItem {
    TRUST,
    CLARITY,
    USE,
    PREPARATION,
    REACHABLE,
    PROGRESS
}
