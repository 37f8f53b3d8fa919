package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.people.likeness.Known;
import org.cadre.people.likeness.Likeness;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DuplicateRepository {

    private static final UUID NOBODY = new UUID(0, 0);

    /** Two equal keys of open accounts are found by an index alone. */
    private static final String SHARING =
            """
            select x.id from person x join (select %1$s from person
                where state <> 'DEACTIVATED' and %1$s <> '' group by %1$s having count(*) > 1) k
                on k.%1$s = x.%1$s
            """;

    @PersistenceContext EntityManager em;

    /**
     * In the order of the names, who shares a key with somebody whose account is open, and the one
     * who marks the place.
     */
    List<Compared> list(Optional<UUID> mark) {
        List<?> found =
                em.createNativeQuery(
                        """
                        select p.id, p.name, p.mail, p.state from person p
                        join (%s union %s union select :mark as id) alike on alike.id = p.id
                        order by p.name, p.id
                        """
                                .formatted(SHARING.formatted("name_key"), SHARING.formatted("mail_key")),
                        Object[].class)
                .setParameter("mark", mark.orElse(NOBODY))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(
                        column ->
                                new Compared(
                                        new Known(
                                                (UUID) column[0],
                                                (String) column[1],
                                                (String) column[2]),
                                        !column[3].equals(PersonState.DEACTIVATED.name())))
                .toList();
    }

    /** Some whose keys are still to be written: identity, name, address. */
    List<Known> listWithoutKeys(int limit) {
        return em.createQuery(
                        "select p.id, p.name, p.mail from Person p where p.nameKey is null",
                        Object[].class)
                .setMaxResults(limit)
                .getResultStream()
                .map(
                        column ->
                                new Known(
                                        (UUID) column[0], (String) column[1], (String) column[2]))
                .toList();
    }

    void writeKeys(Known person) {
        em.createQuery(
                        "update Person p set p.nameKey = :name, p.mailKey = :mail where p.id = :id")
                .setParameter("name", Likeness.nameKey(person.name()))
                .setParameter("mail", Likeness.mailKey(person.mail()))
                .setParameter("id", person.id())
                .executeUpdate();
    }
}
