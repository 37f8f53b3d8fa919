package org.cadre.audit;

import java.util.Optional;
import java.util.UUID;

/** Which entries are asked for; what is empty does not restrict. */
public record AuditFilter(Optional<String> act, Optional<UUID> subject) {

    public static AuditFilter everything() {
        return new AuditFilter(Optional.empty(), Optional.empty());
    }

    /** Reads the parameters of a page; a text that is no id asks for nothing that exists. */
    public static AuditFilter of(String act, String subject) {
        return new AuditFilter(present(act), present(subject).map(AuditFilter::id));
    }

    private static Optional<String> present(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }
}
