package org.cadre.people;

import jakarta.inject.Inject;

import org.cadre.people.importing.Target;
import org.cadre.people.importing.Verdict.Outcome;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads imports of people. */
@UseCase
public class PeopleImportQueries {

    private static final int LATEST = 20;
    private static final int PORTION = 500;

    @Inject PeopleImportRepository imports;

    /** The latest imports, newest first. */
    @Allowed(Role.ADMINISTRATOR)
    public List<ImportListed> latest() {
        return imports.latest(LATEST);
    }

    /** Refuses with {@link org.cadre.platform.refusal.NotFound}. */
    @Allowed(Role.ADMINISTRATOR)
    public ImportDetail get(ImportId id) {
        var each = imports.get(id);
        var counted = imports.counts(id);
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        int look = 0;
        for (var outcome : Outcome.values()) {
            var found = counted.getOrDefault(outcome, new int[2]);
            counts.put(outcome, found[0]);
            look += found[1];
        }
        return new ImportDetail(
                id,
                each.fileName(),
                each.encoding(),
                each.separatorName(),
                each.heads().lines().map(PeopleImportQueries::column).toList(),
                each.createsPlaces(),
                each.state(),
                each.madeAt(),
                each.appliedAt(),
                each.undoUntil(),
                each.undoneAt(),
                counts,
                look,
                imports.undone(id));
    }

    private static ImportDetail.ImportColumn column(String line) {
        int space = line.indexOf(' ');
        return new ImportDetail.ImportColumn(
                line.substring(space + 1), Target.valueOf(line.substring(0, space)));
    }

    /** Rows after a number, or before one, in the order of the file; one more than a page holds. */
    @Allowed(Role.ADMINISTRATOR)
    public List<ImportRow> list(
            ImportId id,
            ImportTab tab,
            Optional<Integer> after,
            Optional<Integer> before,
            int most) {
        var rows = new ArrayList<>(imports.list(id, tab, after, before, most));
        if (before.isPresent()) {
            Collections.reverse(rows);
        }
        return rows;
    }

    /** Hands over all rows of a tab, portion by portion. */
    @Allowed(Role.ADMINISTRATOR)
    public void each(ImportId id, ImportTab tab, Consumer<ImportRow> reader) {
        int last = 0;
        List<ImportRow> rows;
        do {
            rows = imports.list(id, tab, Optional.of(last), Optional.empty(), PORTION);
            rows.forEach(reader);
            last = rows.isEmpty() ? last : rows.getLast().number();
        } while (rows.size() == PORTION);
    }
}
