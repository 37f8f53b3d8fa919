package org.cadre.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AuditRepository {

    @PersistenceContext EntityManager em;

    void add(AuditEntry entry) {
        em.persist(entry);
    }

    /**
     * Newest first from the place on; oldest first where the place is before newer ones.
     *
     * @param subjects what the subject of the filter stands for
     */
    List<AuditEntry> list(
            AuditFilter filter, Collection<UUID> subjects, AuditPlace place, int limit) {
        var query = new StringBuilder("select e from AuditEntry e where 1 = 1");
        filter.act().ifPresent(act -> query.append(" and e.act = :act"));
        filter.subject().ifPresent(id -> query.append(" and e.subjectId in :subjects"));
        place.before().ifPresent(seq -> query.append(" and e.seq < :before"));
        place.after().ifPresent(seq -> query.append(" and e.seq > :after"));
        query.append(place.after().isPresent() ? " order by e.seq" : " order by e.seq desc");
        var typed = em.createQuery(query.toString(), AuditEntry.class).setMaxResults(limit);
        filter.act().ifPresent(act -> typed.setParameter("act", act));
        filter.subject().ifPresent(id -> typed.setParameter("subjects", subjects));
        place.before().ifPresent(seq -> typed.setParameter("before", seq));
        place.after().ifPresent(seq -> typed.setParameter("after", seq));
        return typed.getResultList();
    }

    List<String> listActs() {
        return em.createQuery(
                        "select distinct e.act from AuditEntry e order by e.act", String.class)
                .getResultList();
    }
}
