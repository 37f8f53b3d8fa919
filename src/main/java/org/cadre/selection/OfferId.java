package org.cadre.selection;

import java.util.Optional;
import java.util.UUID;

/** Names the offer of one seat to one nominee. */
public record OfferId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<OfferId> find(String text) {
        try {
            return Optional.of(new OfferId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
