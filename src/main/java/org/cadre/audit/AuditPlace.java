package org.cadre.audit;

import java.util.OptionalLong;

/**
 * Where a page of the record begins: before an entry (older), after one (newer), or at the newest.
 */
public record AuditPlace(OptionalLong before, OptionalLong after) {

    public static AuditPlace newest() {
        return new AuditPlace(OptionalLong.empty(), OptionalLong.empty());
    }

    /** Reads the parameters of a page; what is no number begins at the newest. */
    public static AuditPlace of(String before, String after) {
        var older = number(before);
        return new AuditPlace(older, older.isPresent() ? OptionalLong.empty() : number(after));
    }

    private static OptionalLong number(String text) {
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
