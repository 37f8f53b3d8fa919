package org.cadre.declaration;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The encrypted columns of a declaration. */
enum DeclaredColumn {
    STATISTICS(30),
    MEASURES(30),
    GENDER(30),
    OWN_WORDS(4 * Declaration.LONGEST_WORDS),
    DISABILITY(30),
    AGE(30),
    EDUCATION(30);

    private final int room;

    DeclaredColumn(int room) {
        this.room = room;
    }

    /** The most bytes of a text, and as many as every value takes. */
    int room() {
        return room;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them, for a statement. */
    static String list() {
        return Arrays.stream(values())
                .map(DeclaredColumn::column)
                .collect(Collectors.joining(", "));
    }
}
