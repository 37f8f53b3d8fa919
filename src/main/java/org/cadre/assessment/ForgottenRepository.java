package org.cadre.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.people.Forgetting.Erased;
import org.cadre.people.PersonId;

import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ForgottenRepository {

    @PersistenceContext EntityManager em;

    /** All of a person, with the gaps where others would stand: nobody starts meanwhile. */
    List<Attempt> lockAttempts(PersonId person) {
        return em.createQuery(
                        "select a from Attempt a where a.personId = :person order by"
                                + " a.moduleVersionId, a.kind, a.number",
                        Attempt.class)
                .setParameter("person", person.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    boolean hasOpen(PersonId person) {
        return !em.createQuery(
                        "select a.id from Attempt a where a.personId = :person and a.handedInAt is"
                                + " null",
                        UUID.class)
                .setParameter("person", person.id())
                .getResultList()
                .isEmpty();
    }

    void forget(Erased erased) {
        delete(
                "AttemptQuestion q where q.place.attemptId in (select a.id from Attempt a where"
                        + " a.personId = :person and a.moduleVersionId not in :evidence)",
                erased);
        delete(
                "Attempt a where a.personId = :person and a.moduleVersionId not in :evidence",
                erased);
        delete(
                "CheckAnswer c where c.id.personId = :person and c.id.moduleVersionId not in"
                        + " :evidence",
                erased);
        delete(
                "Retake r where r.personId = :person and r.moduleVersionId not in :evidence",
                erased);
    }

    private void delete(String from, Erased erased) {
        em.createQuery("delete from " + from)
                .setParameter("person", erased.person().id())
                .setParameter("evidence", erased.evidenceOrNone())
                .executeUpdate();
    }
}
