package org.cadre.people;

import java.util.Optional;
import java.util.UUID;

/** Names one agency. */
public record AgencyId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<AgencyId> find(String text) {
        try {
            return Optional.of(new AgencyId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
