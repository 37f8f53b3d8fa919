package org.cadre.people;

import java.util.Optional;
import java.util.UUID;

/** Names one unit. */
public record UnitId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<UnitId> find(String text) {
        try {
            return Optional.of(new UnitId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
