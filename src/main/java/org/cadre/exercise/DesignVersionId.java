package org.cadre.exercise;

import java.util.Optional;
import java.util.UUID;

/** Names one version of one exercise design. */
public record DesignVersionId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<DesignVersionId> find(String text) {
        try {
            return Optional.of(new DesignVersionId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
