package org.cadre.exercise;

import java.util.Optional;
import java.util.UUID;

/** Names a file that waits to become a design. */
public record DesignUploadId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<DesignUploadId> find(String text) {
        try {
            return Optional.of(new DesignUploadId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
