package org.cadre.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ContentPackRepository {

    @PersistenceContext EntityManager em;

    Optional<ContentPack> find(String code) {
        return Optional.ofNullable(em.find(ContentPack.class, code));
    }

    /** The pack's record, locked; a new one where none exists. It is stored by {@link #keep}. */
    ContentPack lockOrMake(String code) {
        var known = em.find(ContentPack.class, code, LockModeType.PESSIMISTIC_WRITE);
        return known == null ? new ContentPack(code) : known;
    }

    List<ContentPack> list() {
        return em.createQuery(
                        "select p from ContentPack p order by p.state, p.code", ContentPack.class)
                .getResultList();
    }

    /** Written at once, because the parts refer to it. */
    void keep(ContentPack pack) {
        em.persist(pack);
        em.flush();
    }
}
