package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.refusal.NotFound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SignInRequestRepository {

    @PersistenceContext EntityManager em;

    void add(SignInRequest request) {
        em.persist(request);
    }

    SignInRequest lock(HelpRequestId id) {
        return Optional.ofNullable(
                        em.find(SignInRequest.class, id.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("request for help " + id));
    }

    Optional<SignInRequest> lockOpen(PersonId person) {
        return em.createQuery(
                        "select q from SignInRequest q where q.personId = :person and q.outcome is"
                                + " null",
                        SignInRequest.class)
                .setParameter("person", person.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    long countOpen() {
        return em.createQuery(
                        "select count(q) from SignInRequest q where q.outcome is null", Long.class)
                .getSingleResult();
    }

    /** Those that wait, the longest first; in the order of reading. */
    List<HelpRequestRow> listOpen(Keyset keyset, int limit) {
        var marked = keyset.mark().isPresent();
        var query =
                em.createQuery(
                        "select q.id, p.id, p.name, p.mail, p.state, q.askedAt from SignInRequest q"
                                + " join Person p on p.id = q.personId"
                                + (marked ? " join SignInRequest m on m.id = :mark" : "")
                                + " where q.outcome is null"
                                + (marked
                                        ? " and (q.askedAt %1$s m.askedAt or q.askedAt = m.askedAt and q.id %1$s m.id)"
                                                .formatted(keyset.isBackwards() ? "<" : ">")
                                        : "")
                                + " order by q.askedAt %1$s, q.id %1$s"
                                        .formatted(keyset.isBackwards() ? "desc" : "asc"),
                        Object[].class);
        keyset.mark().ifPresent(id -> query.setParameter("mark", id));
        return query.setMaxResults(limit)
                .getResultStream()
                .map(
                        c ->
                                new HelpRequestRow(
                                        new HelpRequestId((UUID) c[0]),
                                        new PersonId((UUID) c[1]),
                                        (String) c[2],
                                        (String) c[3],
                                        (PersonState) c[4],
                                        (Instant) c[5]))
                .toList();
    }

    /** The latest that were settled. */
    List<SettledHelpRow> listSettled(int limit) {
        return em.createQuery(
                        "select p.id, p.name, q.outcome, b.name, q.reason, q.settledAt from"
                            + " SignInRequest q join Person p on p.id = q.personId join Person b on"
                            + " b.id = q.settledBy where q.outcome is not null order by q.settledAt"
                            + " desc, q.id desc",
                        Object[].class)
                .setMaxResults(limit)
                .getResultStream()
                .map(
                        c ->
                                new SettledHelpRow(
                                        new PersonId((UUID) c[0]),
                                        (String) c[1],
                                        (HelpOutcome) c[2],
                                        (String) c[3],
                                        (String) c[4],
                                        (Instant) c[5]))
                .toList();
    }
}
