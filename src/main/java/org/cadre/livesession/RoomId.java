package org.cadre.livesession;

import java.util.Optional;
import java.util.UUID;

/** Names one room. */
public record RoomId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<RoomId> find(String text) {
        try {
            return Optional.of(new RoomId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
