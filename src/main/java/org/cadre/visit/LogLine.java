package org.cadre.visit;

/** The five lines of a day's log. */
public enum LogLine {
    SAW("saw"),
    DID("did"),
    LEARNED("learned"),
    OTHERWISE("otherwise"),
    TAKE_HOME("takeHome");

    private final String field;

    LogLine(String field) {
        this.field = field;
    }

    /** At which a refusal is shown. */
    String field() {
        return field;
    }
}
