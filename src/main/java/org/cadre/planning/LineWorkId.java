package org.cadre.planning;

import java.util.Optional;
import java.util.UUID;

/** Names one link from a budget line to work. */
public record LineWorkId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<LineWorkId> find(String text) {
        try {
            return Optional.of(new LineWorkId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
