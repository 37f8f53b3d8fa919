package org.cadre.agreement;

import java.util.Optional;
import java.util.UUID;

/** Names one draft of an agreement. */
public record DraftId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<DraftId> find(String text) {
        try {
            return Optional.of(new DraftId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
