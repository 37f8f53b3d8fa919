package org.cadre.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class AuditRepository {

    @PersistenceContext EntityManager em;

    void add(AuditEntry entry) {
        em.persist(entry);
    }
}
