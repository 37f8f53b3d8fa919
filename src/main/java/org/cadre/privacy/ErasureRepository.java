package org.cadre.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;

import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ErasureRepository {

    @PersistenceContext EntityManager em;

    void add(ErasureRequest request) {
        em.persist(request);
    }

    ErasureRequest lock(ErasureId id) {
        return Optional.ofNullable(
                        em.find(ErasureRequest.class, id.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("request for erasure " + id));
    }

    Optional<ErasureRequest> lockOpen(PersonId person) {
        return em.createQuery(
                        "select q from ErasureRequest q where q.personId = :person and q.outcome is"
                                + " null",
                        ErasureRequest.class)
                .setParameter("person", person.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    boolean hasOpen(PersonId person) {
        return findLatest(person).filter(ErasureRequest::isOpen).isPresent();
    }

    Optional<ErasureRequest> findLatest(PersonId person) {
        return em.createQuery(
                        "select q from ErasureRequest q where q.personId = :person order by"
                                + " q.askedAt desc, q.id desc",
                        ErasureRequest.class)
                .setParameter("person", person.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    long countOpen() {
        return em.createQuery(
                        "select count(q) from ErasureRequest q where q.outcome is null", Long.class)
                .getSingleResult();
    }

    /** Those that wait, the longest first. */
    List<ErasureRequest> listOpen(int limit) {
        return em.createQuery(
                        "select q from ErasureRequest q where q.outcome is null order by q.askedAt,"
                                + " q.id",
                        ErasureRequest.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The latest that were settled. */
    List<ErasureRequest> listSettled(int limit) {
        return em.createQuery(
                        "select q from ErasureRequest q where q.outcome is not null order by"
                                + " q.settledAt desc, q.id desc",
                        ErasureRequest.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
