package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.people.likeness.Known;
import org.cadre.people.likeness.Likeness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DuplicateRepository {

    private static final UUID NOBODY = new UUID(0, 0);

    @PersistenceContext EntityManager em;

    /**
     * In the order of the names, who may have the same name or address as somebody else, and the
     * one who marks the place.
     */
    List<Compared> list(Optional<UUID> mark) {
        return em.createQuery(
                        "select p.id, p.name, p.mail, p.state from Person p where p.alike = true or"
                                + " p.id = :mark order by p.name, p.id",
                        Object[].class)
                .setParameter("mark", mark.orElse(NOBODY))
                .getResultStream()
                .map(column -> new Compared(known(column), column[3] != PersonState.DEACTIVATED))
                .toList();
    }

    private static Known known(Object[] column) {
        return new Known((UUID) column[0], (String) column[1], (String) column[2]);
    }

    /**
     * Waits until no other node compares: all of them lock the first account. Two that compare the
     * two of a pair at the same time would not see each other.
     */
    void takeTurn() {
        em.createNativeQuery("select id from person order by id limit 1 for update")
                .getResultList();
    }

    /** Some whose keys are still to be written. */
    List<Known> listWithoutKeys(int limit) {
        return em.createQuery(
                        "select p.id, p.name, p.mail from Person p where p.alike is null",
                        Object[].class)
                .setMaxResults(limit)
                .getResultStream()
                .map(DuplicateRepository::known)
                .toList();
    }

    void writeKeys(Known person) {
        em.createQuery(
                        "update Person p set p.nameKey = :name, p.mailKey = :mail, p.alike = false"
                                + " where p.id = :id")
                .setParameter("name", Likeness.nameKey(person.name()))
                .setParameter("mail", Likeness.mailKey(person.mail()))
                .setParameter("id", person.id())
                .executeUpdate();
    }

    /** Marks those of these people who share a key with anybody, and whom they share it with. */
    void markAlike(List<UUID> people) {
        for (var key : List.of("nameKey", "mailKey")) {
            var pairs =
                    em.createQuery(
                                    "select one.id, other.id from Person one join Person other on"
                                            + " other.%1$s = one.%1$s and other.id <> one.id where"
                                                    .formatted(key)
                                            + " one.id in :people and one.%s <> ''".formatted(key),
                                    Object[].class)
                            .setParameter("people", people)
                            .getResultList();
            if (!pairs.isEmpty()) {
                em.createQuery(
                                "update Person p set p.alike = true where p.id in :alike and"
                                        + " (p.alike is null or p.alike = false)")
                        .setParameter(
                                "alike", pairs.stream().flatMap(Arrays::stream).distinct().toList())
                        .executeUpdate();
            }
        }
    }
}
