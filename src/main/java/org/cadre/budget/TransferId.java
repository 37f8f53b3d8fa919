package org.cadre.budget;

import java.util.Optional;
import java.util.UUID;

/** Names one transfer between budget lines. */
public record TransferId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<TransferId> find(String text) {
        try {
            return Optional.of(new TransferId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
