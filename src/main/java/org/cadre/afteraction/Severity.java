package org.cadre.afteraction;

/** How much an area to improve weighs; a strength has none. */
public enum Severity {
    /** It costs time or comfort. */
    MINOR,
    /** It puts a case or a result at risk. */
    SERIOUS,
    /** It would have harmed a person or lost a case. */
    CRITICAL
}
