package org.cadre.scenario.msel;

/** A sheet of the workbook, in the order in which they stand. */
public enum Tab {
    /** One field below the other, not side by side. */
    DESIGN("", ""),
    EVENTS("injects", "i"),
    EXPECTED("expected", "x"),
    DECISIONS("decision", "d"),
    OPTIONS("options", "o"),
    OBJECTIVES("objectives", "o"),
    CRITERIA("criteria", "c"),
    PHASES("phases", "p"),
    TEAMS("teams", "t"),
    ROLES("roles", "r"),
    PERSONAS("personas", "n"),
    VARIABLES("variables", "v"),
    EXHIBITS("exhibits", "e"),
    QUESTIONS("hotWash/questions", "h"),
    CLAIMS("claims", "l"),
    /** What lists of others have beside the events; never written. */
    LIST("", "");

    private final String path;
    private final String prefix;

    Tab(String path, String prefix) {
        this.path = path;
        this.prefix = prefix;
    }

    /** Where its rows stand: in the script, or in the row that they belong to. */
    String path() {
        return path;
    }

    /** How an id begins that is made for a row without one. */
    String prefix() {
        return prefix;
    }
}
