package org.cadre.livesession;

import java.util.Optional;
import java.util.UUID;

/** Names one live session. */
public record LiveSessionId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<LiveSessionId> find(String text) {
        try {
            return Optional.of(new LiveSessionId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
