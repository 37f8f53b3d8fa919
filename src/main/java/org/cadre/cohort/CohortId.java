package org.cadre.cohort;

import java.util.Optional;
import java.util.UUID;

/** Names one cohort. */
public record CohortId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<CohortId> find(String text) {
        try {
            return Optional.of(new CohortId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
