package org.cadre.livesession;

import org.cadre.livesession.AttendanceLine.Outcome;

import java.util.List;

/**
 * What a file would do, row by row.
 *
 * @param fingerprint of all rows, to be handed back with the confirmation
 */
public record AttendancePreview(
        AttendanceUploadId id,
        LiveSessionId session,
        String sessionTitle,
        String fileName,
        List<AttendanceLine> lines,
        String fingerprint) {

    public AttendancePreview {
        lines = List.copyOf(lines);
    }

    public int count(Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** How many entries a confirmation would add. */
    public int adding() {
        return count(Outcome.NEW) + count(Outcome.CHANGED);
    }
}
