package org.cadre.agreement;

import java.util.Optional;
import java.util.UUID;

/** Names one pledge. */
public record PledgeId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<PledgeId> find(String text) {
        try {
            return Optional.of(new PledgeId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
