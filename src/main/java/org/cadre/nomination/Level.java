package org.cadre.nomination;

/** How high somebody stands; the focal point translates the ranks of the agency. */
public enum Level {
    JUNIOR,
    MID,
    SENIOR,
    COMMAND
}
