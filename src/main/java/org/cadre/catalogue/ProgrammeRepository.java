package org.cadre.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.platform.refusal.NotFound;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ProgrammeRepository {

    @PersistenceContext EntityManager em;

    void add(Programme programme) {
        em.persist(programme);
    }

    /** Locked until the end of the transaction. */
    Programme lock(ProgrammeId id) {
        return Optional.ofNullable(
                        em.find(Programme.class, id.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("programme " + id));
    }

    Optional<ProgrammeId> findByName(String name) {
        return em.createQuery("select p.id from Programme p where p.name = :name", UUID.class)
                .setParameter("name", name)
                .getResultStream()
                .map(ProgrammeId::new)
                .findFirst();
    }

    List<ProgrammeRow> list() {
        return em.createQuery(
                        "select p.id, p.name, p.version from Programme p order by p.name, p.id",
                        Object[].class)
                .getResultStream()
                .map(ProgrammeRepository::row)
                .toList();
    }

    List<ProgrammeRow> list(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select p.id, p.name, p.version from Programme p where p.id in :ids"
                                + " order by p.name, p.id",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(ProgrammeRepository::row)
                .toList();
    }

    private static ProgrammeRow row(Object[] row) {
        return new ProgrammeRow(new ProgrammeId((UUID) row[0]), (String) row[1], (int) row[2]);
    }
}
