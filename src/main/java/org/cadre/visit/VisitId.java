package org.cadre.visit;

import java.util.Optional;
import java.util.UUID;

/** Names one exchange visit. */
public record VisitId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<VisitId> find(String text) {
        try {
            return Optional.of(new VisitId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
