package org.cadre.openhour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Hours and who has booked them. */
@ApplicationScoped
class OpenHourRepository {

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    OpenHour get(OpenHourId id) {
        return found(em.find(OpenHour.class, id.id()), id);
    }

    /** Bookings of an hour come one at a time, under its lock. */
    OpenHour lock(OpenHourId id) {
        return found(em.find(OpenHour.class, id.id(), LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static OpenHour found(@Nullable OpenHour hour, OpenHourId id) {
        if (hour == null) {
            throw new NotFound("open hour " + id);
        }
        return hour;
    }

    /** Those of some programmes that are not over, from a moment on; the next first. */
    List<OpenHour> listAhead(Collection<ProgrammeId> programmes, Instant from, int most) {
        return programmes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select h from OpenHour h where h.programmeId in :programmes and"
                                    + " h.state = OFFERED and h.endsAt > :from order by h.beginsAt,"
                                    + " h.id",
                                OpenHour.class)
                        .setParameter(
                                "programmes", programmes.stream().map(ProgrammeId::id).toList())
                        .setParameter("from", from)
                        .setMaxResults(most)
                        .getResultList();
    }

    /** What a mentor offered, the latest first. */
    List<OpenHour> listOffered(PersonId mentor, int most) {
        return em.createQuery(
                        "select h from OpenHour h where h.mentorId = :mentor order by h.beginsAt"
                                + " desc, h.id desc",
                        OpenHour.class)
                .setParameter("mentor", mentor.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** In which a person has a place, the latest first. */
    List<OpenHour> listBooked(PersonId person, int most) {
        return em.createQuery(
                        "select h from OpenHour h where h.id in (select b.openHourId from Booking b"
                                + " where b.personId = :person and b.endedAt is null) order by"
                                + " h.beginsAt desc, h.id desc",
                        OpenHour.class)
                .setParameter("person", person.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether a mentor is at another hour in this time. */
    boolean isTaken(PersonId mentor, Instant begins, Instant ends, @Nullable OpenHourId but) {
        return !em.createQuery(
                        "select h.id from OpenHour h where h.mentorId = :mentor and h.state ="
                                + " OFFERED and h.beginsAt < :ends and h.endsAt > :begins and h.id"
                                + " <> :but",
                        UUID.class)
                .setParameter("mentor", mentor.id())
                .setParameter("begins", begins)
                .setParameter("ends", ends)
                .setParameter("but", but == null ? new UUID(0, 0) : but.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Those that stand, by slot and seat. */
    List<Booking> bookings(Collection<OpenHourId> hours) {
        return hours.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select b from Booking b where b.openHourId in :hours and b.endedAt"
                                        + " is null order by b.slot, b.seat",
                                Booking.class)
                        .setParameter("hours", hours.stream().map(OpenHourId::id).toList())
                        .getResultList();
    }

    /** How many places a person holds in hours that have not begun. */
    long countAhead(PersonId person, Instant now) {
        return em.createQuery(
                        "select count(b) from Booking b join OpenHour h on h.id = b.openHourId"
                                + " where b.personId = :person and b.endedAt is null and h.state ="
                                + " OFFERED and h.beginsAt > :now",
                        Long.class)
                .setParameter("person", person.id())
                .setParameter("now", now)
                .getSingleResult();
    }

    List<UUID> listToRemind(Instant now, Instant until, int most) {
        return em.createQuery(
                        "select h.id from OpenHour h where h.state = OFFERED and h.remindedAt is"
                                + " null and h.beginsAt > :now and h.beginsAt <= :until order by"
                                + " h.beginsAt, h.id",
                        UUID.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
    }

    /** All of a person, those that were given back too. */
    List<Booking> bookingsOf(PersonId person) {
        return em.createQuery(
                        "select b from Booking b where b.personId = :person order by b.id",
                        Booking.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    /**
     * Questions asked in hours that ended before a moment go.
     *
     * @return how many went
     */
    int forgetQuestions(Instant before) {
        return em.createQuery(
                        "update Booking b set b.question = '' where b.question <> '' and"
                                + " b.openHourId in (select h.id from OpenHour h where h.endsAt <"
                                + " :before)")
                .setParameter("before", before)
                .executeUpdate();
    }
}
