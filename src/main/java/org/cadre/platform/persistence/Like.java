package org.cadre.platform.persistence;

/** Patterns for {@code like … escape '!'}. */
public final class Like {

    private Like() {}

    /** Matches the text anywhere; its own wildcards are letters like others. */
    public static String containing(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }
}
