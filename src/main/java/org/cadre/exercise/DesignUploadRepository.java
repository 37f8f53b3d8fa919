package org.cadre.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;

import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class DesignUploadRepository {

    @PersistenceContext EntityManager em;

    void add(DesignUpload upload) {
        em.persist(upload);
    }

    void remove(DesignUpload upload) {
        em.remove(upload);
    }

    DesignUpload get(DesignUploadId id, PersonId person) {
        return find(id, person, LockModeType.NONE);
    }

    DesignUpload lock(DesignUploadId id, PersonId person) {
        return find(id, person, LockModeType.PESSIMISTIC_WRITE);
    }

    private DesignUpload find(DesignUploadId id, PersonId person, LockModeType mode) {
        return Optional.ofNullable(em.find(DesignUpload.class, id.id(), mode))
                .filter(upload -> upload.isOf(person))
                .orElseThrow(() -> new NotFound("upload " + id));
    }

    void removeUntil(Instant time) {
        em.createQuery("delete from DesignUpload u where u.madeAt <= :time")
                .setParameter("time", time)
                .executeUpdate();
    }

    void forget(PersonId person) {
        em.createQuery("delete from DesignUpload u where u.personId = :person")
                .setParameter("person", person.id())
                .executeUpdate();
    }
}
