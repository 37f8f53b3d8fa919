package org.cadre.budget;

import java.util.Optional;
import java.util.UUID;

/** Names one document of the finances. */
public record DocumentId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<DocumentId> find(String text) {
        try {
            return Optional.of(new DocumentId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
