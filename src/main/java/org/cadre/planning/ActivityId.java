package org.cadre.planning;

import java.util.Optional;
import java.util.UUID;

/** Names one activity. */
public record ActivityId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<ActivityId> find(String text) {
        try {
            return Optional.of(new ActivityId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
