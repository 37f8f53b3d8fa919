package org.cadre.ledger;

import java.util.Optional;
import java.util.UUID;

/** Names one request for money. */
public record RequestId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<RequestId> find(String text) {
        try {
            return Optional.of(new RequestId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
