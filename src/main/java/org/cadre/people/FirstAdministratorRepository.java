package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class FirstAdministratorRepository {

    @PersistenceContext EntityManager em;

    /** Keeps this link instead of any earlier one. */
    void keep(FirstAdministratorLink link) {
        removeAll();
        em.persist(link);
    }

    void removeAll() {
        em.createQuery("delete from FirstAdministratorLink").executeUpdate();
    }

    boolean has(Token token) {
        return em.find(FirstAdministratorLink.class, token.hash()) != null;
    }

    /** As {@link #has}, with the link locked until the end of the transaction. */
    boolean lock(Token token) {
        return em.find(FirstAdministratorLink.class, token.hash(), LockModeType.PESSIMISTIC_WRITE)
                != null;
    }
}
