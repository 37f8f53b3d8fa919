package org.cadre.mentorship;

import java.util.Optional;
import java.util.UUID;

/** Names one goal of a mentorship. */
public record GoalId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<GoalId> find(String text) {
        try {
            return Optional.of(new GoalId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
