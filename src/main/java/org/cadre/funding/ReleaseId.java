package org.cadre.funding;

import java.util.Optional;
import java.util.UUID;

/** Names one file of a publication. */
public record ReleaseId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<ReleaseId> find(String text) {
        try {
            return Optional.of(new ReleaseId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
