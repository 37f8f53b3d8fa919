package org.cadre.mentorship;

import java.util.Optional;
import java.util.UUID;

/** Names one mentorship. */
public record MentorshipId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<MentorshipId> find(String text) {
        try {
            return Optional.of(new MentorshipId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
