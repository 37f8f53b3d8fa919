package org.cadre.people;

import java.util.Optional;
import java.util.UUID;

/** Names one request for help with the sign-in. */
public record HelpRequestId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<HelpRequestId> find(String text) {
        try {
            return Optional.of(new HelpRequestId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
