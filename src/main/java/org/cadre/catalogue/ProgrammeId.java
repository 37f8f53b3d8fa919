package org.cadre.catalogue;

import java.util.Optional;
import java.util.UUID;

/** Names one programme. */
public record ProgrammeId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<ProgrammeId> find(String text) {
        try {
            return Optional.of(new ProgrammeId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
