package org.cadre.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.cohort.CohortId;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.cadre.people.Token;

import java.time.Instant;
import java.util.Optional;

/** Addresses of cohorts by their person and by their secret. */
@ApplicationScoped
class CohortAddressRepository {

    @PersistenceContext EntityManager em;

    /** In place of the one before; one statement, so two at once leave one. */
    void put(PersonId person, CohortId cohort, Token secret, Instant at) {
        em.createNativeQuery(
                        "insert into cohort_calendar_address (id, person_id, cohort_id,"
                            + " secret_hash, made_at) values (:id, :person, :cohort, :hash, :at) on"
                            + " duplicate key update secret_hash = values(secret_hash), made_at ="
                            + " values(made_at)")
                .setParameter("id", Uuid7.at(at))
                .setParameter("person", person.id())
                .setParameter("cohort", cohort.id())
                .setParameter("hash", secret.hash())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Whether there was one. */
    boolean remove(PersonId person, CohortId cohort) {
        return em.createQuery(
                                "delete from CohortAddress a where a.personId = :person and"
                                        + " a.cohortId = :cohort")
                        .setParameter("person", person.id())
                        .setParameter("cohort", cohort.id())
                        .executeUpdate()
                == 1;
    }

    void removeAll(PersonId person) {
        em.createQuery("delete from CohortAddress a where a.personId = :person")
                .setParameter("person", person.id())
                .executeUpdate();
    }

    Optional<CohortAddress> find(PersonId person, CohortId cohort) {
        return em.createQuery(
                        "select a from CohortAddress a where a.personId = :person and a.cohortId ="
                                + " :cohort",
                        CohortAddress.class)
                .setParameter("person", person.id())
                .setParameter("cohort", cohort.id())
                .getResultStream()
                .findFirst();
    }

    Optional<CohortAddress> find(Token secret) {
        return em.createQuery(
                        "select a from CohortAddress a where a.secretHash = :hash",
                        CohortAddress.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst();
    }
}
