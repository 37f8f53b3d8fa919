package org.cadre.scene;

import java.util.Optional;
import java.util.UUID;

/** Names one playthrough. */
public record PlaythroughId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<PlaythroughId> find(String text) {
        try {
            return Optional.of(new PlaythroughId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
