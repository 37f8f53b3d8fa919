package org.cadre.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.platform.refusal.NotFound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ExhibitRepository {

    @PersistenceContext EntityManager em;

    void add(ExhibitFile file) {
        em.persist(file);
    }

    /** At once, so that another one can have its name. */
    void removeNow(ExhibitFile file) {
        em.remove(file);
        em.flush();
    }

    /** By name, without their bytes. */
    List<ExhibitRow> list(DesignVersionId design) {
        return em.createQuery(
                        "select new org.cadre.exercise.ExhibitRow(f.name, f.mediaType, f.size,"
                                + " f.sha256) from ExhibitFile f where f.designVersionId = :design"
                                + " order by f.name",
                        ExhibitRow.class)
                .setParameter("design", design.id())
                .getResultList();
    }

    Optional<ExhibitFile> find(DesignVersionId design, String name) {
        return em.createQuery(
                        "select f from ExhibitFile f where f.designVersionId = :design and f.name ="
                                + " :name",
                        ExhibitFile.class)
                .setParameter("design", design.id())
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    ExhibitFile get(DesignVersionId design, String name) {
        return find(design, name)
                .orElseThrow(() -> new NotFound("file " + name + " of design " + design));
    }

    /** Gives a version the files of another one. */
    void copy(DesignVersionId from, DesignVersionId to, Instant at) {
        em.createQuery(
                        "select f.name from ExhibitFile f where f.designVersionId = :design",
                        String.class)
                .setParameter("design", from.id())
                .getResultStream()
                .map(name -> get(from, name))
                .forEach(file -> add(file.copy(to, at)));
    }
}
