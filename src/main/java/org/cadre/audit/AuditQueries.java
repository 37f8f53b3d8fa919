package org.cadre.audit;

import jakarta.inject.Inject;

import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the record, newest first. */
@UseCase
public class AuditQueries {

    /** How many entries a page shows. */
    public static final int PAGE = 50;

    @Inject AuditRepository entries;
    @Inject PeopleQueries people;

    @Allowed({Role.OVERSIGHT_READER, Role.ADMINISTRATOR})
    public Slice<AuditRow> list(AuditFilter filter, AuditPlace place) {
        var read = entries.list(filter, subjects(filter), place, PAGE + 1);
        boolean more = read.size() > PAGE;
        var kept = more ? read.subList(0, PAGE) : read;
        var names = names(kept);
        boolean towardsNewer = place.after().isPresent();
        var rows = (towardsNewer ? kept.reversed() : kept).stream().map(e -> e.row(names)).toList();
        return towardsNewer
                ? new Slice<>(rows, more, true)
                : new Slice<>(rows, place.before().isPresent(), more);
    }

    /** A person is meant with all accounts that were merged; anything else by itself. */
    private List<UUID> subjects(AuditFilter filter) {
        return filter.subject().stream()
                .flatMap(
                        id ->
                                Stream.concat(
                                        Stream.of(id),
                                        people.accountsOf(new PersonId(id)).stream()
                                                .map(PersonId::id)))
                .distinct()
                .toList();
    }

    /** The kinds of events that stand in the record. */
    @Allowed({Role.OVERSIGHT_READER, Role.ADMINISTRATOR})
    public List<String> listActs() {
        return entries.listActs();
    }

    private Map<UUID, String> names(List<AuditEntry> kept) {
        var ids =
                kept.stream()
                        .flatMap(e -> Stream.concat(e.actor().stream(), e.personMeant().stream()))
                        .distinct()
                        .map(PersonId::new)
                        .toList();
        return people.rowsOf(ids).stream()
                .collect(Collectors.toMap(row -> row.id().id(), PersonRow::name));
    }
}
