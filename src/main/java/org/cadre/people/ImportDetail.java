package org.cadre.people;

import org.cadre.people.importing.Target;
import org.cadre.people.importing.Verdict.Outcome;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An import of people with what its rows do.
 *
 * @param separator COMMA, SEMICOLON or TAB
 * @param counts of the rows by what happens with them; none is missing
 * @param look how many rows deserve a look
 * @param undone how many people an undo treated how; empty before it
 */
public record ImportDetail(
        ImportId id,
        String fileName,
        String encoding,
        String separator,
        List<ImportColumn> columns,
        boolean createsPlaces,
        ImportState state,
        Instant madeAt,
        Optional<Instant> appliedAt,
        Optional<Instant> undoUntil,
        Optional<Instant> undoneAt,
        Map<Outcome, Integer> counts,
        int look,
        Map<String, Integer> undone) {

    public ImportDetail {
        columns = List.copyOf(columns);
        counts = Map.copyOf(counts);
        undone = Map.copyOf(undone);
    }

    /** A column of the file with its meaning. */
    public record ImportColumn(String head, Target target) {}

    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** All rows of the file. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The rows that are not refused. */
    public int good() {
        return total() - count(Outcome.REFUSED);
    }
}
