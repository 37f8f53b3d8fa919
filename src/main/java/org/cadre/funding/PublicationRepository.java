package org.cadre.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.agreement.DonorId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.refusal.NotFound;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PublicationRepository {

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(PublicationExclusion exclusion) {
        em.remove(exclusion);
    }

    Optional<PublicationSettings> findSettings(ProgrammeId programme) {
        return Optional.ofNullable(em.find(PublicationSettings.class, programme.id()));
    }

    /** Whoever prepares files of a programme comes one at a time. */
    Optional<PublicationSettings> lockSettings(ProgrammeId programme) {
        return Optional.ofNullable(
                em.find(PublicationSettings.class, programme.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<PublicationReader> findReader(ProgrammeId programme, DonorId donor) {
        return Optional.ofNullable(
                em.find(PublicationReader.class, PublicationReader.Key.of(programme, donor)));
    }

    List<PublicationReader> listReaders(ProgrammeId programme) {
        return em.createQuery(
                        "select r from PublicationReader r where r.key.programmeId = :programme",
                        PublicationReader.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    PublicationExclusion getExclusion(ExclusionId id) {
        return found(em.find(PublicationExclusion.class, id.id()), "exclusion " + id);
    }

    List<PublicationExclusion> listExclusions(ProgrammeId programme) {
        return em.createQuery(
                        "select e from PublicationExclusion e where e.programmeId = :programme"
                                + " order by e.writtenAt, e.id",
                        PublicationExclusion.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    PublicationRelease lockRelease(ReleaseId id) {
        return found(
                em.find(PublicationRelease.class, id.id(), LockModeType.PESSIMISTIC_WRITE),
                "release " + id);
    }

    /** The newest first. */
    List<PublicationRelease> listReleases(ProgrammeId programme) {
        return em.createQuery(
                        "select r from PublicationRelease r where r.programmeId = :programme order"
                                + " by r.number desc",
                        PublicationRelease.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    /**
     * The newest that is open to everybody.
     *
     * @param donor null for the one that is made for all
     * @param number null for the newest
     */
    Optional<PublicationRelease> findReleased(
            ProgrammeId programme, @Nullable DonorId donor, @Nullable Integer number) {
        var query =
                em.createQuery(
                        "select r from PublicationRelease r where r.programmeId = :programme and"
                                + " r.state = :released"
                                + (number != null
                                        ? " and r.number = :number"
                                        : donor == null
                                                ? " and r.donorId is null"
                                                : " and r.donorId = :donor")
                                + " order by r.number desc",
                        PublicationRelease.class);
        query.setParameter("programme", programme.id());
        query.setParameter("released", ReleaseState.RELEASED);
        if (number != null) {
            query.setParameter("number", number);
        } else if (donor != null) {
            query.setParameter("donor", donor.id());
        }
        return query.setMaxResults(1).getResultList().stream().findFirst();
    }

    byte[] content(ReleaseId id) {
        return found(em.find(PublicationContent.class, id.id()), "content of " + id).bytes();
    }

    private static <T> T found(@Nullable T entity, String what) {
        if (entity == null) {
            throw new NotFound(what);
        }
        return entity;
    }
}
