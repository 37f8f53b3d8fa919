package org.cadre.livesession;

import java.time.Instant;

/** A scan of a signed sheet as pages list it. */
public record AttendanceSheetRow(AttendanceSheetId id, String fileName, int size, Instant addedAt) {

    /** In whole kilobytes, at least one. */
    public int kilobytes() {
        return Math.max(1, size / 1000);
    }
}
