package org.cadre.diversity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.refusal.NotFound;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BenchmarkRepository {

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** Every version, the latest first. */
    List<Reference> listReferences() {
        return em.createQuery(
                        "select r from ReferencePopulation r order by r.attribute, r.version desc",
                        ReferencePopulation.class)
                .getResultStream()
                .map(ReferencePopulation::reference)
                .toList();
    }

    int lastVersion(Attribute attribute) {
        return em.createQuery(
                        "select coalesce(max(r.version), 0) from ReferencePopulation r where"
                                + " r.attribute = :attribute",
                        Integer.class)
                .setParameter("attribute", attribute)
                .getSingleResult();
    }

    List<DiversityTarget> listTargets(ProgrammeId programme) {
        return em.createQuery(
                        "select t from DiversityTarget t where t.programmeId = :programme and"
                                + " t.endedAt is null order by t.attribute, t.code, t.id",
                        DiversityTarget.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    DiversityTarget lockTarget(UUID id) {
        return Optional.ofNullable(
                        em.find(DiversityTarget.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("target " + id));
    }
}
