package org.cadre.safeguarding;

import java.util.Optional;
import java.util.UUID;

/** Names one case; random, so that it tells no time. */
public record CaseId(UUID id) {

    static CaseId make() {
        return new CaseId(UUID.randomUUID());
    }

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<CaseId> find(String text) {
        try {
            return Optional.of(new CaseId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
