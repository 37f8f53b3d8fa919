package org.cadre.people;

import java.util.Arrays;

/** Which rows of an import are shown. */
public enum ImportTab {
    ALL(""),
    LOOK(" and r.look"),
    NEW(" and r.outcome = 'NEW'"),
    CHANGED(" and r.outcome = 'CHANGED'"),
    UNCHANGED(" and r.outcome = 'UNCHANGED'"),
    REFUSED(" and r.outcome = 'REFUSED'"),
    UNDONE(" and r.undone in ('KEPT', 'PARTLY', 'DEACTIVATED')");

    private final String condition;

    ImportTab(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** Reads the parameter of an address; all rows for whatever is no tab. */
    public static ImportTab of(String text) {
        return Arrays.stream(values())
                .filter(tab -> tab.name().equals(text))
                .findFirst()
                .orElse(ALL);
    }
}
