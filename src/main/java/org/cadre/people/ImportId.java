package org.cadre.people;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Names one import of people. */
public record ImportId(UUID id) {

    public ImportId {
        Objects.requireNonNull(id, "id");
    }

    /** Reads the parameter of an address; empty for whatever is not an id. */
    public static Optional<ImportId> find(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString).map(ImportId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
