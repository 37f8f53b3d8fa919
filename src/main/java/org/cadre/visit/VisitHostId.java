package org.cadre.visit;

import java.util.Optional;
import java.util.UUID;

/** Names one host of a programme. */
public record VisitHostId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<VisitHostId> find(String text) {
        try {
            return Optional.of(new VisitHostId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
