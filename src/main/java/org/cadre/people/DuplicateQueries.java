package org.cadre.people;

import jakarta.inject.Inject;

import org.cadre.people.likeness.Alike;
import org.cadre.people.likeness.Likeness;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * Finds accounts that may belong to one human, as {@link Likeness} compares them. Who is
 * deactivated is not compared, so a group ends when all but one of its accounts are.
 *
 * <p>Who shares a name or an address is marked by {@link LikenessKeys}, so each page reads those
 * alone, by one statement, and the rows that it shows by two more.
 */
@UseCase
public class DuplicateQueries {

    /** So many accounts of a group are shown; the next ones follow when these are settled. */
    public static final int SHOWN = 8;

    @Inject DuplicateRepository compared;
    @Inject PersonListRepository list;

    /** One page, each group where the name of its first person stands. */
    @Allowed(Role.ADMINISTRATOR)
    public Slice<LikelyDuplicate> list(Keyset keyset, int size) {
        var people = compared.list(keyset.mark());
        var groups =
                Likeness.among(
                        people.stream().filter(Compared::open).map(Compared::known).toList());
        var page = Slice.of(beyond(groups, people, keyset, size + 1), keyset, size);
        var rows = new HashMap<UUID, ListedPerson>();
        list.listAll(page.rows().stream().flatMap(group -> shown(group).stream()).toList())
                .forEach(row -> rows.put(row.key(), row));
        return page.map(
                group ->
                        new LikelyDuplicate(
                                new PersonId(group.members().getFirst()),
                                shown(group).stream().map(rows::get).toList(),
                                group.members().size() - shown(group).size(),
                                group.byName(),
                                group.byMail()));
    }

    /** In the order of reading; a mark keeps its place when its person was deactivated since. */
    private static List<Alike> beyond(
            List<Alike> groups, List<Compared> people, Keyset keyset, int limit) {
        var places = new HashMap<UUID, Integer>();
        people.forEach(person -> places.put(person.known().id(), places.size()));
        int mark = keyset.mark().map(id -> places.getOrDefault(id, -1)).orElse(-1);
        var reading = keyset.isBackwards() ? groups.reversed() : groups;
        return reading.stream()
                .filter(
                        group -> {
                            int place = places.getOrDefault(group.members().getFirst(), 0);
                            return keyset.isBackwards() ? place < mark : place > mark;
                        })
                .limit(limit)
                .toList();
    }

    private static List<UUID> shown(Alike group) {
        return group.members().subList(0, Math.min(SHOWN, group.members().size()));
    }
}
