package org.cadre.cohort;

import java.util.Optional;
import java.util.UUID;

/** Names one enrolment. */
public record EnrolmentId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<EnrolmentId> find(String text) {
        try {
            return Optional.of(new EnrolmentId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
