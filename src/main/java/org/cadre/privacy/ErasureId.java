package org.cadre.privacy;

import java.util.Optional;
import java.util.UUID;

/** Names one request for erasure. */
public record ErasureId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<ErasureId> find(String text) {
        try {
            return Optional.of(new ErasureId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
