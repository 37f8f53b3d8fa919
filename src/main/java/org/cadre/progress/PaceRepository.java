package org.cadre.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PaceRepository {

    private static final int MOST_CHANGES = 1000;

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** Of every cohort in which the person is or was. */
    void addChanges(PersonId person) {
        em.createNativeQuery(
                        "insert into pace_change (id, cohort_id) select uuid(), e.cohort_id from"
                                + " enrolment e where e.person_id = :person")
                .setParameter("person", person.id())
                .executeUpdate();
    }

    Optional<CohortId> findChanged() {
        return em.createQuery("select c.cohortId from PaceChange c", UUID.class)
                .setMaxResults(1)
                .getResultStream()
                .map(CohortId::new)
                .findFirst();
    }

    List<UUID> listChanges(CohortId cohort) {
        return em.createQuery(
                        "select c.id from PaceChange c where c.cohortId = :cohort", UUID.class)
                .setParameter("cohort", cohort.id())
                .setMaxResults(MOST_CHANGES)
                .getResultList();
    }

    void removeChanges(Collection<UUID> changes) {
        em.createQuery("delete from PaceChange c where c.id in :changes")
                .setParameter("changes", changes)
                .executeUpdate();
    }

    void removeCounts(CohortId cohort) {
        em.createQuery("delete from PaceCount c where c.cohortId = :cohort")
                .setParameter("cohort", cohort.id())
                .executeUpdate();
    }

    /** Those that hold. */
    List<PaceCount> listCounts(Collection<CohortId> cohorts) {
        return em.createQuery(
                        "select p from PaceCount p where p.cohortId in :cohorts and not exists"
                                + " (select c.id from PaceChange c where c.cohortId = p.cohortId)",
                        PaceCount.class)
                .setParameter("cohorts", cohorts.stream().map(CohortId::id).toList())
                .getResultList();
    }

    /** For each of those who are in the cohort how many of the modules are completed. */
    List<Integer> listReached(CohortId cohort, List<String> modules) {
        var reached = ProgressRepository.firstOpen(cohort, modules);
        var query =
                em.createQuery(
                        "select %s from Enrolment e where e.cohortId = :cohort and e.state = ENROLLED"
                                .formatted(reached.jpql().formatted("e.personId")),
                        Integer.class);
        query.setParameter("cohort", cohort.id());
        reached.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
