package org.cadre.cohort;

import org.cadre.cohort.ListLine.Outcome;
import org.cadre.cohort.ListLine.Undone;
import org.cadre.people.ImportState;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A list of people to enrol with what its rows do.
 *
 * @param counts of the rows by what happens with them; one that no row has is missing
 * @param undone how many enrolments an undo treated how; empty before it
 */
public record EnrolmentListDetail(
        EnrolmentListId id,
        CohortId cohort,
        String cohortName,
        String fileName,
        ImportState state,
        Optional<Instant> undoUntil,
        Optional<Instant> undoneAt,
        Map<Outcome, Integer> counts,
        Map<Undone, Integer> undone) {

    public EnrolmentListDetail {
        counts = Map.copyOf(counts);
        undone = Map.copyOf(undone);
    }

    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    public int count(Undone how) {
        return undone.getOrDefault(how, 0);
    }

    /** All rows of the file. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
