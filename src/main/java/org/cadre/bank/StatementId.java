package org.cadre.bank;

import java.util.Optional;
import java.util.UUID;

/** Names one statement for money. */
public record StatementId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<StatementId> find(String text) {
        try {
            return Optional.of(new StatementId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
