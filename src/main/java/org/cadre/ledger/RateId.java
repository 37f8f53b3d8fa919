package org.cadre.ledger;

import java.util.Optional;
import java.util.UUID;

/** Names one exchange rate. */
public record RateId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<RateId> find(String text) {
        try {
            return Optional.of(new RateId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
