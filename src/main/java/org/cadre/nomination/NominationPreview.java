package org.cadre.nomination;

import org.cadre.nomination.NominationLine.Outcome;
import org.cadre.people.AgencyId;

import java.util.List;

/**
 * What a file would do, row by row.
 *
 * @param cohort the name
 * @param fingerprint of all rows, to be handed back with the confirmation
 */
public record NominationPreview(
        NominationUploadId id,
        CallId call,
        AgencyId agency,
        String cohort,
        String fileName,
        List<NominationLine> lines,
        String fingerprint) {

    public NominationPreview {
        lines = List.copyOf(lines);
    }

    public int count(Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** How many drafts a confirmation would add. */
    public int adding() {
        return count(Outcome.DRAFTED) + count(Outcome.INVITED);
    }
}
