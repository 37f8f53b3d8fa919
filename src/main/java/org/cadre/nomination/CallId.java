package org.cadre.nomination;

import java.util.Optional;
import java.util.UUID;

/** Names one call for nominations. */
public record CallId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<CallId> find(String text) {
        try {
            return Optional.of(new CallId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
