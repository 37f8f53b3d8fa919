package org.cadre.planning;

import java.util.Optional;
import java.util.UUID;

/** Names one entry of the exit board. */
public record ExitItemId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<ExitItemId> find(String text) {
        try {
            return Optional.of(new ExitItemId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
