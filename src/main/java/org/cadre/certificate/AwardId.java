package org.cadre.certificate;

import java.util.Optional;
import java.util.UUID;

/** Names one award. */
public record AwardId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<AwardId> find(String text) {
        try {
            return Optional.of(new AwardId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
