package org.cadre.filter;

import java.util.Optional;
import java.util.UUID;

/** Names one saved filter. */
public record SavedFilterId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<SavedFilterId> find(String text) {
        try {
            return Optional.of(new SavedFilterId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
