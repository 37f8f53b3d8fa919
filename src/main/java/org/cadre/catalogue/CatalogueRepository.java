package org.cadre.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.List;
import java.util.Optional;

/** Writes the catalogue; it is read by {@link CatalogueQueries} in rows. */
@ApplicationScoped
class CatalogueRepository {

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** What is pending goes out now: a superseded version must make room for the published one. */
    void flush() {
        em.flush();
    }

    Optional<Track> findTrack(String code) {
        return Optional.ofNullable(em.find(Track.class, code));
    }

    /** All versions of a module. */
    List<ModuleVersion> listVersions(String code) {
        return em.createQuery(
                        "select m from ModuleVersion m where m.code = :code", ModuleVersion.class)
                .setParameter("code", code)
                .getResultList();
    }
}
