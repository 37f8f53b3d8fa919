package org.cadre.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.people.PersonId;
import org.cadre.platform.persistence.Like;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every statement names the person: there is no way to a note of somebody else. */
@ApplicationScoped
class NoteRepository {

    @PersistenceContext EntityManager em;

    void add(Note note) {
        em.persist(note);
    }

    /** As {@link #find}, and keeps two changes of this note apart. */
    Optional<Note> lock(PersonId person, NoteId id) {
        return em.createQuery(
                        "select n from Note n where n.personId = :person and n.id = :id",
                        Note.class)
                .setParameter("person", person.id())
                .setParameter("id", id.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Note> find(PersonId person, NoteId id) {
        return em.createQuery(
                        "select n from Note n where n.personId = :person and n.id = :id",
                        Note.class)
                .setParameter("person", person.id())
                .setParameter("id", id.id())
                .getResultStream()
                .findFirst();
    }

    Optional<Note> findSent(PersonId person, UUID sentAs) {
        return em.createQuery(
                        "select n from Note n where n.personId = :person and n.sentAs = :sentAs",
                        Note.class)
                .setParameter("person", person.id())
                .setParameter("sentAs", sentAs)
                .getResultStream()
                .findFirst();
    }

    /** The notes of a person that are not removed, in the order in which they were written. */
    List<Note> list(PersonId person) {
        return em.createQuery(
                        "select n from Note n where n.personId = :person and n.removedAt is null"
                                + " order by n.writtenAt, n.id",
                        Note.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    /** As {@link #list}, those that hold this text, whatever its capitals and accents. */
    List<Note> search(PersonId person, String text) {
        return em.createQuery(
                        "select n from Note n where n.personId = :person and n.removedAt is null"
                                + " and n.text like :pattern escape '!' order by n.writtenAt, n.id",
                        Note.class)
                .setParameter("person", person.id())
                .setParameter("pattern", Like.containing(text))
                .getResultList();
    }

    /** Forgets for good what was removed before that time. */
    void forgetRemoved(PersonId person, Instant before) {
        em.createQuery(
                        "select n from Note n where n.personId = :person and n.removedAt < :before",
                        Note.class)
                .setParameter("person", person.id())
                .setParameter("before", before)
                .getResultStream()
                .forEach(em::remove);
    }
}
