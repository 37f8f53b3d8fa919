package org.cadre.livesession;

import java.util.Optional;
import java.util.UUID;

/** Names one file of attendance that waits. */
public record AttendanceUploadId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<AttendanceUploadId> find(String text) {
        try {
            return Optional.of(new AttendanceUploadId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
