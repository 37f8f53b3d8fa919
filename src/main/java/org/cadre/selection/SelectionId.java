package org.cadre.selection;

import java.util.Optional;
import java.util.UUID;

/** Names the selection that follows one call. */
public record SelectionId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<SelectionId> find(String text) {
        try {
            return Optional.of(new SelectionId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
