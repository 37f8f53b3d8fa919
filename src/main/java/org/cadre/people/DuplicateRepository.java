package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.people.likeness.Known;

import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DuplicateRepository {

    @PersistenceContext EntityManager em;

    /** Everybody in the order of the names. */
    List<Compared> list() {
        return em.createQuery(
                        "select p.id, p.name, p.mail, p.state from Person p order by p.name, p.id",
                        Object[].class)
                .getResultStream()
                .map(
                        column ->
                                new Compared(
                                        new Known(
                                                (UUID) column[0],
                                                (String) column[1],
                                                (String) column[2]),
                                        column[3] != PersonState.DEACTIVATED))
                .toList();
    }
}
