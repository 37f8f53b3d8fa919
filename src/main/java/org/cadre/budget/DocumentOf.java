package org.cadre.budget;

import java.util.UUID;

/** What a document belongs to. */
public record DocumentOf(Kind kind, UUID id) {

    /** Agreements and entries have documents. */
    public enum Kind {
        AGREEMENT,
        ENTRY
    }

    public static DocumentOf agreement(UUID id) {
        return new DocumentOf(Kind.AGREEMENT, id);
    }

    public static DocumentOf entry(UUID id) {
        return new DocumentOf(Kind.ENTRY, id);
    }
}
