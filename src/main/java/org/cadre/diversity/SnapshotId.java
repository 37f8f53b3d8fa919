package org.cadre.diversity;

import java.util.Optional;
import java.util.UUID;

/** Names one snapshot. */
public record SnapshotId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<SnapshotId> find(String text) {
        try {
            return Optional.of(new SnapshotId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
