package org.cadre.agreement;

import java.util.Optional;
import java.util.UUID;

/** Names one amendment of an agreement. */
public record AmendmentId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<AmendmentId> find(String text) {
        try {
            return Optional.of(new AmendmentId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
