package org.cadre.openhour;

import java.util.Optional;
import java.util.UUID;

/** Names one hour that a mentor offers. */
public record OpenHourId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<OpenHourId> find(String text) {
        try {
            return Optional.of(new OpenHourId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
