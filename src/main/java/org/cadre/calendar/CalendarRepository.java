package org.cadre.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.people.PersonId;
import org.cadre.people.Token;

import java.time.Instant;
import java.util.Optional;

/** Addresses by their person and by their secret. */
@ApplicationScoped
class CalendarRepository {

    @PersistenceContext EntityManager em;

    /** In place of the one before; one statement, so two at once leave one. */
    void put(PersonId person, Token secret, Instant at) {
        em.createNativeQuery(
                        "insert into calendar_address (person_id, secret_hash, made_at) values"
                                + " (:person, :hash, :at) on duplicate key update secret_hash ="
                                + " values(secret_hash), made_at = values(made_at)")
                .setParameter("person", person.id())
                .setParameter("hash", secret.hash())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Whether there was one. */
    boolean remove(PersonId person) {
        return em.createQuery("delete from CalendarAddress a where a.personId = :person")
                        .setParameter("person", person.id())
                        .executeUpdate()
                == 1;
    }

    Optional<CalendarAddress> find(PersonId person) {
        return Optional.ofNullable(em.find(CalendarAddress.class, person.id()));
    }

    Optional<CalendarAddress> find(Token secret) {
        return em.createQuery(
                        "select a from CalendarAddress a where a.secretHash = :hash",
                        CalendarAddress.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst();
    }
}
