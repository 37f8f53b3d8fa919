package org.cadre.afteraction;

import java.util.Optional;
import java.util.UUID;

/** Names a finding. */
public record FindingId(UUID id) {

    /** Reads what an address or a form holds; empty for what is no id. */
    public static Optional<FindingId> find(String text) {
        try {
            return Optional.of(new FindingId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
