package org.cadre.exerciserun;

import java.util.Optional;
import java.util.UUID;

/** Names one running of an exercise. */
public record RunId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<RunId> find(String text) {
        try {
            return Optional.of(new RunId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
