package org.cadre.exerciserun;

import java.util.Optional;
import java.util.UUID;

/** Names one seat of a run, taken by a person or played by Cadre. */
public record SeatId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<SeatId> find(String text) {
        try {
            return Optional.of(new SeatId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
