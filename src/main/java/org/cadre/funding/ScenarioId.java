package org.cadre.funding;

import java.util.Optional;
import java.util.UUID;

/** Names one stored scenario. */
public record ScenarioId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<ScenarioId> find(String text) {
        try {
            return Optional.of(new ScenarioId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
