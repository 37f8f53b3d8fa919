package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.cadre.platform.persistence.ByName;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Like;
import org.cadre.platform.security.Role;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the list of all people: one statement for who they are, one for the rows, one for their
 * roles.
 */
@ApplicationScoped
class PersonListRepository {

    private static final String ROW =
            "select p.id, p.name, p.mail, u.name, a.name, a.country.code, p.state, p.lastSeenAt"
                    + " from Person p left join p.unit u left join p.agency a";

    /** Asks only for what the index of the names holds. */
    private static final String MATCHES =
            " where (p.name like :text escape '!' or p.mail like :text escape '!' or p.unit.id in"
                    + " (select u.id from Unit u where u.name like :text escape '!') or p.agency.id"
                    + " in (select a.id from Agency a where a.name like :text escape '!')) and"
                    + " (:state is null or p.state = :state) and (:country is null or p.agency.id"
                    + " in (select b.id from Agency b where b.country.code = :country)) and (:role"
                    + " is null or exists (select 1 from RoleAssignment r where r.personId = p.id"
                    + " and r.role = :role and r.endedAt is null))";

    @PersistenceContext EntityManager em;

    /** In the order of reading: towards the start when the keyset looks backwards. */
    List<ListedPerson> list(PeopleFilter filter, Keyset keyset, int limit) {
        var byName = new ByName(keyset, "Person", "p");
        var query =
                em.createQuery(
                        "select p.id from Person p"
                                + byName.join()
                                + MATCHES
                                + byName.beyondMark()
                                + byName.order(),
                        UUID.class);
        byName.fill(query);
        fill(query, filter);
        var found = query.setMaxResults(limit).getResultList();
        var rows =
                listAll(found).stream()
                        .collect(Collectors.toMap(ListedPerson::key, Function.identity()));
        return found.stream().map(rows::get).toList();
    }

    /** The rows of these people, in no order. */
    List<ListedPerson> listAll(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : withRoles(
                        em.createQuery(ROW + " where p.id in :people", Object[].class)
                                .setParameter("people", people)
                                .getResultStream()
                                .map(PersonListRepository::row)
                                .toList());
    }

    private static void fill(TypedQuery<?> query, PeopleFilter filter) {
        query.setParameter("text", Like.containing(filter.text()))
                .setParameter("state", filter.state().orElse(null))
                .setParameter("country", filter.country().orElse(null))
                .setParameter("role", filter.role().orElse(null));
    }

    private List<ListedPerson> withRoles(List<ListedPerson> rows) {
        var held = roles(rows.stream().map(ListedPerson::key).toList());
        return rows.stream().map(row -> row.with(held.getOrDefault(row.key(), Set.of()))).toList();
    }

    private Map<UUID, Set<Role>> roles(Collection<UUID> people) {
        var held = new HashMap<UUID, Set<Role>>();
        if (!people.isEmpty()) {
            em.createQuery(
                            "select distinct r.personId, r.role from RoleAssignment r"
                                    + " where r.personId in :people and r.endedAt is null",
                            Object[].class)
                    .setParameter("people", people)
                    .getResultStream()
                    .forEach(
                            c ->
                                    held.computeIfAbsent((UUID) c[0], id -> new TreeSet<>())
                                            .add((Role) c[1]));
        }
        return held;
    }

    private static ListedPerson row(Object[] column) {
        return new ListedPerson(
                new PersonId((UUID) column[0]),
                (String) column[1],
                (String) column[2],
                text(column[3]),
                text(column[4]),
                text(column[5]),
                (PersonState) column[6],
                Optional.ofNullable((Instant) column[7]),
                Set.of());
    }

    private static String text(Object column) {
        return column == null ? "" : (String) column;
    }
}
