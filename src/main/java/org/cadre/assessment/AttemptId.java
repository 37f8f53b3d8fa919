package org.cadre.assessment;

import java.util.Optional;
import java.util.UUID;

/** Names one attempt. */
public record AttemptId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<AttemptId> find(String text) {
        try {
            return Optional.of(new AttemptId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
