package org.cadre.bank;

import java.util.Optional;
import java.util.UUID;

/** Names one line of a statement for money. */
public record BankLineId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<BankLineId> find(String text) {
        try {
            return Optional.of(new BankLineId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
