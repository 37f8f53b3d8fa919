package org.cadre.livesession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Like;
import org.cadre.platform.refusal.NotFound;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class SessionRepository {

    @PersistenceContext EntityManager em;

    /** A session with the name of its cohort. */
    record Placed(LiveSession session, String cohortName) {}

    void add(Object entity) {
        em.persist(entity);
    }

    LiveSession get(LiveSessionId id) {
        return Optional.ofNullable(em.find(LiveSession.class, id.id()))
                .orElseThrow(() -> nothing(id));
    }

    /**
     * Locked until the end of the transaction: whoever plans it or takes its attendance begins with
     * it.
     */
    LiveSession lock(LiveSessionId id) {
        return Optional.ofNullable(
                        em.find(LiveSession.class, id.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> nothing(id));
    }

    static NotFound nothing(LiveSessionId id) {
        return new NotFound("live session " + id);
    }

    /** Those who teach in it now; locked, so that this is no view of the past. */
    List<SessionTrainer> lockTrainers(LiveSessionId id) {
        return em.createQuery(
                        "select t from SessionTrainer t where t.sessionId = :session and t.endedAt"
                                + " is null order by t.id",
                        SessionTrainer.class)
                .setParameter("session", id.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Who teaches is given away one at a time, whatever the session. */
    void lockPeople(Collection<PersonId> people) {
        if (!people.isEmpty()) {
            em.createNativeQuery(
                            "select id from person where id in (:people) order by id for update")
                    .setParameter("people", people.stream().map(PersonId::id).toList())
                    .getResultList();
        }
    }

    /** Those who teach in these sessions now, in the order in which they were assigned. */
    List<SessionTrainer> listTrainers(Collection<LiveSessionId> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select t from SessionTrainer t where t.sessionId in :sessions and"
                                        + " t.endedAt is null order by t.id",
                                SessionTrainer.class)
                        .setParameter("sessions", ids.stream().map(LiveSessionId::id).toList())
                        .getResultList();
    }

    boolean isTrainer(LiveSessionId id, PersonId person) {
        return !em.createQuery(
                        "select t.id from SessionTrainer t where t.sessionId = :session and"
                                + " t.personId = :person and t.endedAt is null",
                        UUID.class)
                .setParameter("session", id.id())
                .setParameter("person", person.id())
                .getResultList()
                .isEmpty();
    }

    /** Sessions in a room that touch the time from the first of these hours to the last. */
    List<LiveSession> listInRoom(RoomId room, SessionHours hours, Optional<LiveSessionId> except) {
        return em.createQuery(
                        "select s from LiveSession s where s.roomId = :room"
                                + TOUCHING
                                + " order by s.beginsAt, s.id",
                        LiveSession.class)
                .setParameter("room", room.id())
                .setParameter("begins", hours.beginsAt())
                .setParameter("ends", hours.endsAt())
                .setParameter("except", except.map(LiveSessionId::id).orElse(NONE))
                .getResultList();
    }

    private static final UUID NONE = new UUID(0, 0);

    private static final String TOUCHING =
            " and s.state = PLANNED and s.beginsAt < :ends and s.endsAt > :begins and s.id <>"
                    + " :except";

    /** As {@link #listInRoom}, where somebody teaches. */
    List<LiveSession> listTaughtBy(
            PersonId person, SessionHours hours, Optional<LiveSessionId> except) {
        return em.createQuery(
                        "select s from LiveSession s where s.id in (select t.sessionId from"
                                + " SessionTrainer t where t.personId = :person and t.endedAt is"
                                + " null)"
                                + TOUCHING
                                + " order by s.beginsAt, s.id",
                        LiveSession.class)
                .setParameter("person", person.id())
                .setParameter("begins", hours.beginsAt())
                .setParameter("ends", hours.endsAt())
                .setParameter("except", except.map(LiveSessionId::id).orElse(NONE))
                .getResultList();
    }

    /**
     * Sessions of the cohorts of these programmes, the latest first, in the order of reading.
     *
     * @param programmes empty for those of every programme
     */
    List<Placed> list(
            Optional<Set<UUID>> programmes,
            SessionFilter filter,
            Instant now,
            Keyset keyset,
            int limit) {
        var back = keyset.isBackwards();
        var where = new StringBuilder(" where s.title like :text escape '!'");
        programmes.ifPresent(p -> where.append(" and c.programmeId in :programmes"));
        filter.cohort().ifPresent(c -> where.append(" and c.id = :cohort"));
        filter.when()
                .ifPresent(
                        when ->
                                where.append(
                                        switch (when) {
                                            case AHEAD ->
                                                    " and s.state = PLANNED and s.endsAt > :now";
                                            case PAST ->
                                                    " and s.state = PLANNED and s.endsAt <= :now";
                                            case CANCELLED -> " and s.state = CANCELLED";
                                        }));
        keyset.mark()
                .ifPresent(
                        mark ->
                                where.append(
                                        " and (s.beginsAt %1$s m.beginsAt or s.beginsAt = m.beginsAt and s.id %1$s m.id)"
                                                .formatted(back ? ">" : "<")));
        var query =
                em.createQuery(
                        "select s, c.name from LiveSession s join Cohort c on c.id = s.cohortId"
                                + (keyset.mark().isPresent()
                                        ? " join LiveSession m on m.id = :mark"
                                        : "")
                                + where
                                + " order by s.beginsAt %1$s, s.id %1$s"
                                        .formatted(back ? "asc" : "desc"),
                        Object[].class);
        query.setParameter("text", Like.containing(filter.text()));
        programmes.ifPresent(p -> query.setParameter("programmes", p));
        filter.cohort().ifPresent(c -> query.setParameter("cohort", c.id()));
        filter.when()
                .filter(when -> when != SessionFilter.When.CANCELLED)
                .ifPresent(when -> query.setParameter("now", now));
        keyset.mark().ifPresent(mark -> query.setParameter("mark", mark));
        return query.setMaxResults(limit).getResultStream().map(SessionRepository::placed).toList();
    }

    private static Placed placed(Object[] row) {
        return new Placed((LiveSession) row[0], (String) row[1]);
    }

    /** All of a cohort in the order of time. */
    List<LiveSession> listOf(CohortId cohort) {
        return em.createQuery(
                        "select s from LiveSession s where s.cohortId = :cohort order by"
                                + " s.beginsAt, s.id",
                        LiveSession.class)
                .setParameter("cohort", cohort.id())
                .getResultList();
    }

    /** Those that a person has or had to do with as a trainee; in the order of time. */
    List<Placed> listAttended(PersonId person) {
        return em.createQuery(
                        "select s, c.name from LiveSession s join Cohort c on c.id = s.cohortId"
                                + " where s.cohortId in (select e.cohortId from Enrolment e where"
                                + " e.personId = :person) order by s.beginsAt, s.id",
                        Object[].class)
                .setParameter("person", person.id())
                .getResultStream()
                .map(SessionRepository::placed)
                .toList();
    }

    /** Those in which a person teaches or taught; true where the person does so still. */
    List<Taught> listTaught(PersonId person) {
        return em.createQuery(
                        "select s, c.name, sum(case when t.endedAt is null then 1 else 0 end) from"
                                + " LiveSession s join Cohort c on c.id = s.cohortId join"
                                + " SessionTrainer t on t.sessionId = s.id where t.personId ="
                                + " :person group by s, c.name order by s.beginsAt, s.id",
                        Object[].class)
                .setParameter("person", person.id())
                .getResultStream()
                .map(row -> new Taught(placed(row), ((Number) row[2]).intValue() > 0))
                .toList();
    }

    /** A session that somebody teaches, or taught before another did. */
    record Taught(Placed placed, boolean still) {}

    /** Ends the assignments of who is erased. */
    void endAssignments(PersonId person, Instant at) {
        em.createQuery(
                        "update SessionTrainer t set t.endedAt = :at where t.personId = :person and"
                                + " t.endedAt is null")
                .setParameter("at", at)
                .setParameter("person", person.id())
                .executeUpdate();
    }
}
