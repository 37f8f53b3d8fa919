package org.cadre.catalogue;

import java.util.Optional;
import java.util.UUID;

/** Names one version of one module. */
public record ModuleVersionId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<ModuleVersionId> find(String text) {
        try {
            return Optional.of(new ModuleVersionId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
