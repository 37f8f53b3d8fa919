package org.cadre.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.people.PersonId;
import org.cadre.platform.persistence.Keyset;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NoticeRepository {

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void removeMails(Collection<PersonId> people) {
        em.createQuery("delete from Mail m where m.personId in :people")
                .setParameter("people", people.stream().map(PersonId::id).toList())
                .executeUpdate();
    }

    int countUnread(PersonId person) {
        return em.createQuery(
                        "select count(n) from Notice n where n.personId = :person and n.readAt is"
                                + " null",
                        Long.class)
                .setParameter("person", person.id())
                .getSingleResult()
                .intValue();
    }

    /** The latest first, which is the order of the ids; reversed when the keyset looks back. */
    List<Notice> list(PersonId person, Keyset keyset, int limit) {
        var back = keyset.isBackwards();
        var from = keyset.mark().isEmpty() ? "" : " and n.id " + (back ? ">" : "<") + " :mark";
        var query =
                em.createQuery(
                        "select n from Notice n where n.personId = :person"
                                + from
                                + " order by n.id "
                                + (back ? "asc" : "desc"),
                        Notice.class);
        keyset.mark().ifPresent(mark -> query.setParameter("mark", mark));
        return query.setParameter("person", person.id()).setMaxResults(limit).getResultList();
    }

    /** Marks the one notice, or all of them, of this person as read. */
    void markRead(PersonId person, Optional<NoticeId> one, Instant at) {
        var query =
                em.createQuery(
                                "update Notice n set n.readAt = :at where n.personId = :person and"
                                        + " n.readAt is null"
                                        + (one.isPresent() ? " and n.id = :id" : ""))
                        .setParameter("at", at)
                        .setParameter("person", person.id());
        one.ifPresent(notice -> query.setParameter("id", notice.id()));
        query.executeUpdate();
    }

    List<Message> listMessages(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select m from Message m where m.id in :ids", Message.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    boolean isWritten(UUID message) {
        return em.find(Message.class, message) != null;
    }

    /** The mail that waits longest and that nobody else is sending. */
    Optional<Mail> lockNextDue(Instant now) {
        List<?> found =
                em.createNativeQuery(
                                "select * from mail where state = 'WAITING' and due_at <= :now"
                                        + " order by due_at, id limit 1 for update skip locked",
                                Mail.class)
                        .setParameter("now", now)
                        .getResultList();
        return found.stream().map(Mail.class::cast).findFirst();
    }

    Optional<Mail> lockMail(UUID id) {
        return Optional.ofNullable(em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Mail> findMail(UUID id) {
        return Optional.ofNullable(em.find(Mail.class, id));
    }

    /** The latest first; those in one state, or all. */
    List<Mail> listMails(Optional<MailState> state, Keyset keyset, int limit) {
        var back = keyset.isBackwards();
        var from = keyset.mark().isEmpty() ? "" : " and m.id " + (back ? ">" : "<") + " :mark";
        var query =
                em.createQuery(
                        "select m from Mail m where "
                                + (state.isEmpty() ? "1 = 1" : "m.state = :state")
                                + from
                                + " order by m.id "
                                + (back ? "asc" : "desc"),
                        Mail.class);
        state.ifPresent(wanted -> query.setParameter("state", wanted));
        keyset.mark().ifPresent(mark -> query.setParameter("mark", mark));
        return query.setMaxResults(limit).getResultList();
    }

    long countGivenUp() {
        return em.createQuery("select count(m) from Mail m where m.state = :state", Long.class)
                .setParameter("state", MailState.GIVEN_UP)
                .getSingleResult();
    }

    /** Forgets some of the mails that were settled before; answers how many. */
    int removeSettled(Instant before, int most) {
        return em.createNativeQuery(
                        "delete from mail where state in ('SENT', 'DROPPED', 'GIVEN_UP') and"
                                + " settled_at < :before limit :most")
                .setParameter("before", before)
                .setParameter("most", most)
                .executeUpdate();
    }

    void forget(PersonId person) {
        for (var entity : List.of("Notice", "Mail")) {
            em.createQuery("delete from " + entity + " e where e.personId = :person")
                    .setParameter("person", person.id())
                    .executeUpdate();
        }
    }
}
