package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.platform.security.Grant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SessionRepository {

    @PersistenceContext EntityManager em;

    /**
     * A sign-in with its person, that person's roles and the number of notices that wait, read by
     * one statement.
     */
    record Found(SignInSession session, Person person, List<Grant> grants, int unread) {}

    void add(Object entity) {
        em.persist(entity);
    }

    /** The notices are of another feature, by name: each page would pay a statement for them. */
    Optional<Found> find(Token token) {
        var rows =
                em.createQuery(
                                "select s, p, r, (select count(n.id) from Notice n where n.personId"
                                    + " = p.id and n.readAt is null) from SignInSession s join"
                                    + " Person p on p.id = s.personId left join RoleAssignment r on"
                                    + " r.personId = p.id and r.endedAt is null where s.tokenHash ="
                                    + " :hash",
                                Object[].class)
                        .setParameter("hash", token.hash())
                        .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var grants =
                rows.stream()
                        .filter(row -> row[2] != null)
                        .map(row -> ((RoleAssignment) row[2]).grant())
                        .toList();
        return Optional.of(
                new Found(
                        (SignInSession) rows.getFirst()[0],
                        (Person) rows.getFirst()[1],
                        grants,
                        ((Number) rows.getFirst()[3]).intValue()));
    }

    void markSeen(Token token, Instant at) {
        em.createQuery("update SignInSession s set s.lastSeenAt = :at where s.tokenHash = :hash")
                .setParameter("at", at)
                .setParameter("hash", token.hash())
                .executeUpdate();
    }

    void markSeen(PersonId person, Instant at) {
        em.createQuery("update Person p set p.lastSeenAt = :at where p.id = :person")
                .setParameter("at", at)
                .setParameter("person", person.id())
                .executeUpdate();
    }

    void remove(Token token) {
        em.createQuery("delete from SignInSession s where s.tokenHash = :hash")
                .setParameter("hash", token.hash())
                .executeUpdate();
    }

    int removeAll(PersonId person) {
        return em.createQuery("delete from SignInSession s where s.personId = :person")
                .setParameter("person", person.id())
                .executeUpdate();
    }

    /** Ends the sessions of the person but the one of this token. */
    void removeOthers(PersonId person, Token kept) {
        em.createQuery(
                        "delete from SignInSession s where s.personId = :person and s.tokenHash <>"
                                + " :hash")
                .setParameter("person", person.id())
                .setParameter("hash", kept.hash())
                .executeUpdate();
    }

    /** The latest first. */
    List<SignInSession> list(PersonId person) {
        return em.createQuery(
                        "select s from SignInSession s where s.personId = :person order by"
                                + " s.lastSeenAt desc",
                        SignInSession.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    void removeExpired(Instant now) {
        em.createQuery("delete from SignInSession s where s.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    Optional<OneTimeLink> findLink(Token token) {
        return Optional.ofNullable(em.find(OneTimeLink.class, token.hash()));
    }

    Optional<OneTimeLink> lockLink(Token token) {
        return Optional.ofNullable(
                em.find(OneTimeLink.class, token.hash(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Makes earlier links of the person worthless. */
    void voidLinks(PersonId person, Instant at) {
        em.createQuery(
                        "update OneTimeLink l set l.usedAt = :at where l.personId = :person and"
                                + " l.usedAt is null")
                .setParameter("at", at)
                .setParameter("person", person.id())
                .executeUpdate();
    }

    /**
     * The throttle of a door, made if it is new, locked until the end of the transaction. Looks
     * before it makes: an insert that meets a row keeps a weaker lock, and two of those wait for
     * each other for ever.
     */
    SignInThrottle lockThrottle(byte[] door, Instant at) {
        var there = em.find(SignInThrottle.class, door, LockModeType.PESSIMISTIC_WRITE);
        return there == null ? makeThrottle(door, at) : there;
    }

    private SignInThrottle makeThrottle(byte[] door, Instant at) {
        em.createNativeQuery(
                        "insert ignore into sign_in_throttle (door, failures, failed_at,"
                                + " closed_until) values (:door, 0, :at, :at)")
                .setParameter("door", door)
                .setParameter("at", at)
                .executeUpdate();
        return em.find(SignInThrottle.class, door, LockModeType.PESSIMISTIC_WRITE);
    }
}
