package org.cadre.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.Forgetting.Erased;
import org.cadre.people.PersonId;

import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ForgottenRepository {

    @PersistenceContext EntityManager em;

    void lockStarts(PersonId person) {
        em.createQuery(
                        "select s from ModuleStart s where s.personId = :person order by s.id",
                        ModuleStart.class)
                .setParameter("person", person.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<ModuleVersionId> listBegun(PersonId person) {
        return em.createQuery(
                        "select distinct s.moduleVersionId from ModuleStart s where s.personId ="
                                + " :person",
                        UUID.class)
                .setParameter("person", person.id())
                .getResultStream()
                .map(ModuleVersionId::new)
                .toList();
    }

    void forget(Erased erased) {
        for (var entity : List.of("ModuleStart", "UpdateTask", "LessonProgress", "Note")) {
            em.createQuery("delete from " + entity + " e where e.personId = :person")
                    .setParameter("person", erased.person().id())
                    .executeUpdate();
        }
        em.createQuery(
                        "delete from Completion c where c.personId = :person and c.moduleVersionId"
                                + " not in :evidence")
                .setParameter("person", erased.person().id())
                .setParameter("evidence", erased.evidenceOrNone())
                .executeUpdate();
    }
}
