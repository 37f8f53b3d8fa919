package org.cadre.progress;

import java.util.Optional;
import java.util.UUID;

/** Names one note. */
public record NoteId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<NoteId> find(String text) {
        try {
            return Optional.of(new NoteId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
