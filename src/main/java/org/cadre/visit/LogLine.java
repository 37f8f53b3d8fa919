package org.cadre.visit;

/** The five lines of a day's log. */
public enum LogLine {
    SAW,
    DID,
    LEARNED,
    OTHERWISE,
    TAKE_HOME
}
