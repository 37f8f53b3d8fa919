package org.cadre.diversity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class FollowUpRepository {

    @PersistenceContext EntityManager em;

    void add(FollowUp followUp) {
        em.persist(followUp);
    }

    List<FollowUp> list(CohortId cohort) {
        return em.createQuery(
                        "select f from FollowUp f where f.cohortId = :cohort order by f.months,"
                                + " f.id",
                        FollowUp.class)
                .setParameter("cohort", cohort.id())
                .getResultList();
    }

    List<FollowUp> listOf(ProgrammeId programme) {
        return em.createQuery(
                        "select f from FollowUp f join Cohort c on c.id = f.cohortId where"
                                + " c.programmeId = :programme order by c.endsOn desc, f.months,"
                                + " f.id",
                        FollowUp.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    List<FollowUp> lock(CohortId cohort, Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select f from FollowUp f where f.cohortId = :cohort and f.personId"
                                        + " in :people order by f.id",
                                FollowUp.class)
                        .setParameter("cohort", cohort.id())
                        .setParameter("people", people.stream().map(PersonId::id).toList())
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    List<FollowUp> lockOf(PersonId person) {
        return em.createQuery(
                        "select f from FollowUp f where f.personId = :person order by f.id",
                        FollowUp.class)
                .setParameter("person", person.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Who is in the same function at the latest follow-up, and in none before had left it. */
    Set<PersonId> listRetained(ProgrammeId programme) {
        return em.createQuery(
                        "select distinct f.personId from FollowUp f join Cohort c on c.id ="
                                + " f.cohortId where c.programmeId = :programme and f.status ="
                                + " SAME_FUNCTION and not exists (select 1 from FollowUp g where"
                                + " g.personId = f.personId and g.cohortId = f.cohortId and"
                                + " g.status not in (SAME_FUNCTION, UNKNOWN))",
                        UUID.class)
                .setParameter("programme", programme.id())
                .getResultStream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }
}
