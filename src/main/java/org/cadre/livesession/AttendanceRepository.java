package org.cadre.livesession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class AttendanceRepository {

    /** Of the entries of a person in a half-day the one that stands. */
    private static final String STANDING =
            " a.number = (select max(b.number) from Attendance b where b.sessionId = a.sessionId"
                    + " and b.personId = a.personId and b.onDay = a.onDay and b.half = a.half)";

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    List<Attendance> listStanding(Collection<LiveSessionId> sessions) {
        return sessions.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from Attendance a where a.sessionId in :sessions and"
                                        + STANDING,
                                Attendance.class)
                        .setParameter("sessions", sessions.stream().map(LiveSessionId::id).toList())
                        .getResultList();
    }

    /** Of all sessions of a cohort. */
    List<Attendance> listStanding(CohortId cohort) {
        return em.createQuery(
                        "select a from Attendance a where a.sessionId in (select s.id from"
                                + " LiveSession s where s.cohortId = :cohort) and"
                                + STANDING,
                        Attendance.class)
                .setParameter("cohort", cohort.id())
                .getResultList();
    }

    List<Attendance> listStanding(PersonId person) {
        return em.createQuery(
                        "select a from Attendance a where a.personId = :person and" + STANDING,
                        Attendance.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    Optional<Attendance> findStanding(LiveSessionId session, PersonId person, HalfDay halfDay) {
        return listHistory(session, person, halfDay).stream().findFirst();
    }

    /** The latest first. */
    List<Attendance> listHistory(LiveSessionId session, PersonId person, HalfDay halfDay) {
        return em.createQuery(
                        "select a from Attendance a where a.sessionId = :session and a.personId ="
                                + " :person and a.onDay = :day and a.half = :half order by"
                                + " a.number desc",
                        Attendance.class)
                .setParameter("session", session.id())
                .setParameter("person", person.id())
                .setParameter("day", halfDay.day())
                .setParameter("half", halfDay.half())
                .getResultList();
    }

    /** How many people are entered in each session, and how many of them were there. */
    Map<LiveSessionId, Taken> countTaken(Collection<LiveSessionId> sessions) {
        return sessions.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select a.sessionId, count(a), sum(case when a.state in (PRESENT,"
                                        + " LATE) then 1 else 0 end) from Attendance a where"
                                        + " a.sessionId in :sessions and"
                                        + STANDING
                                        + " group by a.sessionId",
                                Object[].class)
                        .setParameter("sessions", sessions.stream().map(LiveSessionId::id).toList())
                        .getResultStream()
                        .collect(
                                Collectors.toMap(
                                        row -> new LiveSessionId((UUID) row[0]),
                                        row ->
                                                new Taken(
                                                        ((Number) row[1]).intValue(),
                                                        ((Number) row[2]).intValue())));
    }

    /**
     * Entries that stand.
     *
     * @param there how many of them are of people who were there
     */
    record Taken(int entries, int there) {}

    boolean isUsed(LiveSessionId session, HalfDay halfDay, long step, PersonId person) {
        return em.createQuery(
                                "select count(u) from CodeUse u where u.sessionId = :session and"
                                        + " u.onDay = :day and u.half = :half and u.step = :step"
                                        + " and u.personId = :person",
                                Long.class)
                        .setParameter("session", session.id())
                        .setParameter("day", halfDay.day())
                        .setParameter("half", halfDay.half())
                        .setParameter("step", step)
                        .setParameter("person", person.id())
                        .getSingleResult()
                > 0;
    }

    /** How many people the busiest code of a half-day counted. */
    int countBusiestCode(LiveSessionId session, HalfDay halfDay) {
        return em.createQuery(
                        "select count(u) from CodeUse u where u.sessionId = :session and u.onDay ="
                                + " :day and u.half = :half group by u.step order by count(u) desc",
                        Long.class)
                .setParameter("session", session.id())
                .setParameter("day", halfDay.day())
                .setParameter("half", halfDay.half())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Long::intValue)
                .orElse(0);
    }

    /** Without their contents, the latest first. */
    List<AttendanceSheetRow> listSheets(LiveSessionId session) {
        return em.createQuery(
                        "select s.id, s.fileName, s.size, s.addedAt from AttendanceSheet s where"
                                + " s.sessionId = :session order by s.id desc",
                        Object[].class)
                .setParameter("session", session.id())
                .getResultStream()
                .map(
                        row ->
                                new AttendanceSheetRow(
                                        new AttendanceSheetId((UUID) row[0]),
                                        (String) row[1],
                                        (Integer) row[2],
                                        (Instant) row[3]))
                .toList();
    }

    AttendanceSheet getSheet(AttendanceSheetId id) {
        return Optional.ofNullable(em.find(AttendanceSheet.class, id.id()))
                .orElseThrow(() -> new NotFound("attendance sheet " + id));
    }

    AttendanceUpload getUpload(AttendanceUploadId id) {
        return Optional.ofNullable(em.find(AttendanceUpload.class, id.id()))
                .orElseThrow(() -> new NotFound("attendance file " + id));
    }

    void remove(Object entity) {
        em.remove(entity);
    }

    void removeUploadsBefore(Instant limit) {
        em.createQuery("delete from AttendanceUpload u where u.madeAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }

    /** What somebody wrote about the absence of who is erased, and by which codes that one came. */
    void forget(PersonId person) {
        em.createQuery("update Attendance a set a.reason = '' where a.personId = :person")
                .setParameter("person", person.id())
                .executeUpdate();
        em.createQuery("delete from CodeUse u where u.personId = :person")
                .setParameter("person", person.id())
                .executeUpdate();
        em.createQuery("delete from AttendanceUpload u where u.personId = :person")
                .setParameter("person", person.id())
                .executeUpdate();
    }
}
