package org.cadre.nomination;

import java.util.Optional;
import java.util.UUID;

/** Names one file of nominations that waits. */
public record NominationUploadId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<NominationUploadId> find(String text) {
        try {
            return Optional.of(new NominationUploadId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
