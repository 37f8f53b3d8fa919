package org.cadre.certificate;

import java.util.Optional;
import java.util.UUID;

/** Names one revocation. */
public record RevocationId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<RevocationId> find(String text) {
        try {
            return Optional.of(new RevocationId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
