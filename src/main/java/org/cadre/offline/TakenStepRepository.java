package org.cadre.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.people.PersonId;

import java.util.Optional;

/** Late steps by their key. */
@ApplicationScoped
class TakenStepRepository {

    @PersistenceContext EntityManager em;

    Optional<TakenStep> find(TakenStepId id) {
        return Optional.ofNullable(em.find(TakenStep.class, id));
    }

    void add(TakenStep step) {
        em.persist(step);
    }

    void forget(PersonId person) {
        em.createQuery("delete from TakenStep s where s.id.personId = :person")
                .setParameter("person", person.id())
                .executeUpdate();
    }
}
