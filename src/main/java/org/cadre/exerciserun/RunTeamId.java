package org.cadre.exerciserun;

import java.util.Optional;
import java.util.UUID;

/** Names one team of a run. */
public record RunTeamId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<RunTeamId> find(String text) {
        try {
            return Optional.of(new RunTeamId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
