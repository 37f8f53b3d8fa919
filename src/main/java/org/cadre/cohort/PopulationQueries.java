package org.cadre.cohort;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Sets of people, each once, for whoever counts them. */
@UseCase
public class PopulationQueries {

    @PersistenceContext EntityManager em;

    /** Who is enrolled in a cohort now. */
    @Internal
    public Set<PersonId> enrolledIn(CohortId cohort) {
        return enrolledIn(List.of(cohort)).getOrDefault(cohort, Set.of());
    }

    /** As {@link #enrolledIn(CohortId)} of several, by one statement. */
    @Internal
    public Map<CohortId, Set<PersonId>> enrolledIn(Collection<CohortId> cohorts) {
        var people = new HashMap<CohortId, Set<PersonId>>();
        if (!cohorts.isEmpty()) {
            em.createQuery(
                            "select e.cohortId, e.personId from Enrolment e where e.cohortId in"
                                    + " :cohorts and e.state = ENROLLED",
                            Object[].class)
                    .setParameter("cohorts", cohorts.stream().map(CohortId::id).toList())
                    .getResultStream()
                    .forEach(
                            row ->
                                    people.computeIfAbsent(
                                                    new CohortId((UUID) row[0]),
                                                    any -> new HashSet<>())
                                            .add(new PersonId((UUID) row[1])));
        }
        return people;
    }

    /**
     * A cohort in numbers.
     *
     * @param taken how many of its seats
     */
    public record Run(CohortId id, LocalDate startsOn, int capacity, int taken) {}

    /** The cohorts of a programme, the first to start first. */
    @Internal
    public List<Run> runsOf(ProgrammeId programme) {
        return em.createQuery(
                        "select c.id, c.startsOn, c.capacity, c.taken from Cohort c where"
                                + " c.programmeId = :programme order by c.startsOn, c.id",
                        Object[].class)
                .setParameter("programme", programme.id())
                .getResultStream()
                .map(
                        row ->
                                new Run(
                                        new CohortId((UUID) row[0]),
                                        (LocalDate) row[1],
                                        (Integer) row[2],
                                        (Integer) row[3]))
                .toList();
    }

    /** Who had a seat in a cohort of the programme on a day of the year, each once. */
    @Internal
    public Set<PersonId> seatedIn(ProgrammeId programme, int year) {
        var first = LocalDate.of(year, 1, 1);
        return ids(
                em.createQuery(
                                "select distinct e.personId from Enrolment e join Cohort c on c.id"
                                    + " = e.cohortId where c.programmeId = :programme and"
                                    + " c.startsOn < :next and c.endsOn >= :first and e.enrolledAt"
                                    + " < :end and (e.withdrawnAt is null or e.withdrawnAt >="
                                    + " :begin)",
                                UUID.class)
                        .setParameter("programme", programme.id())
                        .setParameter("first", first)
                        .setParameter("next", first.plusYears(1))
                        .setParameter("begin", first.atStartOfDay(ZoneOffset.UTC).toInstant())
                        .setParameter(
                                "end", first.plusYears(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                        .getResultStream());
    }

    /** Who kept the seat until the last day of a cohort of the programme. */
    @Internal
    public Set<PersonId> finishedIn(ProgrammeId programme, LocalDate today) {
        return ids(
                em.createQuery(
                                "select distinct e.personId from Enrolment e join Cohort c on c.id"
                                    + " = e.cohortId where c.programmeId = :programme and c.endsOn"
                                    + " < :today and e.state = ENROLLED",
                                UUID.class)
                        .setParameter("programme", programme.id())
                        .setParameter("today", today)
                        .getResultStream());
    }

    /** A cohort whose last day is over. */
    public record Ended(CohortId id, String name, LocalDate endsOn) {}

    /** Of a programme, the latest first. */
    @Internal
    public List<Ended> endedIn(ProgrammeId programme, LocalDate today, int most) {
        return em.createQuery(
                        "select c.id, c.name, c.endsOn from Cohort c where c.programmeId ="
                                + " :programme and c.endsOn < :today order by c.endsOn desc, c.id",
                        Object[].class)
                .setParameter("programme", programme.id())
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultStream()
                .map(
                        row ->
                                new Ended(
                                        new CohortId((UUID) row[0]),
                                        (String) row[1],
                                        (LocalDate) row[2]))
                .toList();
    }

    private static Set<PersonId> ids(Stream<UUID> found) {
        var ids = new HashSet<PersonId>();
        found.forEach(id -> ids.add(new PersonId(id)));
        return ids;
    }
}
