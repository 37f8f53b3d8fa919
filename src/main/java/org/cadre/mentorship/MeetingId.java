package org.cadre.mentorship;

import java.util.Optional;
import java.util.UUID;

/** Names one meeting of a mentorship. */
public record MeetingId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<MeetingId> find(String text) {
        try {
            return Optional.of(new MeetingId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
