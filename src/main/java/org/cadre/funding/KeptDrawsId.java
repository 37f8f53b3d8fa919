package org.cadre.funding;

import java.util.Optional;
import java.util.UUID;

/** Names one kept report. */
public record KeptDrawsId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<KeptDrawsId> find(String text) {
        try {
            return Optional.of(new KeptDrawsId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
