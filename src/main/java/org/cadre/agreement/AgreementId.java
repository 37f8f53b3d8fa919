package org.cadre.agreement;

import java.util.Optional;
import java.util.UUID;

/** Names one agreement. */
public record AgreementId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<AgreementId> find(String text) {
        try {
            return Optional.of(new AgreementId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
