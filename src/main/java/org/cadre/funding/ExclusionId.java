package org.cadre.funding;

import java.util.Optional;
import java.util.UUID;

/** Names one thing that is not published. */
public record ExclusionId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<ExclusionId> find(String text) {
        try {
            return Optional.of(new ExclusionId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
