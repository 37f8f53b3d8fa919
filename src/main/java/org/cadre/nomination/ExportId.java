package org.cadre.nomination;

import java.util.Optional;
import java.util.UUID;

/** Names one export of nominees. */
public record ExportId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<ExportId> find(String text) {
        try {
            return Optional.of(new ExportId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
