package org.cadre.livesession;

import java.util.Optional;
import java.util.UUID;

/** Names one scan of a signed sheet. */
public record AttendanceSheetId(UUID id) {

    /** Reads the text of a page address; empty when it is not an id. */
    public static Optional<AttendanceSheetId> find(String text) {
        try {
            return Optional.of(new AttendanceSheetId(UUID.fromString(text)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
