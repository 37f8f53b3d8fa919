package org.cadre.safeguarding;

/** How a case ends. */
public enum Outcome {
    FOUNDED,
    UNFOUNDED,
    NOT_ESTABLISHED,
    /** Another body has taken it over. */
    HANDED_OVER
}
