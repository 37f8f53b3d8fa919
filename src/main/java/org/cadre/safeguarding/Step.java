package org.cadre.safeguarding;

/** What two focal points decide together. */
public enum Step {
    CLOSE,
    LIFT,
    PROLONG
}
