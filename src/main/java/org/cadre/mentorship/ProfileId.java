package org.cadre.mentorship;

import java.util.Optional;
import java.util.UUID;

/** Names one profile of a mentor or a mentee. */
public record ProfileId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<ProfileId> find(String text) {
        try {
            return Optional.of(new ProfileId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
