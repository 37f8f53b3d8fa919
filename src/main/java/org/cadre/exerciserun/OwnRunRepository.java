package org.cadre.exerciserun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.cadre.people.PersonId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what one person has to do with runs, and who is in several runs at once. */
@ApplicationScoped
class OwnRunRepository {

    @PersistenceContext EntityManager em;

    /** Runs that are over of which the person writes what is to be learned, the latest first. */
    List<RunId> listOver(PersonId person, Set<UUID> programmes, int most) {
        return em.createQuery(
                        "select r.id from ExerciseRun r where r.state in (ENDED, CLOSED) and"
                            + " (r.programmeId in :programmes or exists (select 1 from RunStaff s"
                            + " where s.runId = r.id and s.personId = :person and s.duty in"
                            + " (DIRECTOR, LEAD_EVALUATOR, EVALUATOR))) order by r.plannedFor desc,"
                            + " r.id desc",
                        UUID.class)
                .setParameter("person", person.id())
                .setParameter("programmes", programmes)
                .setMaxResults(most)
                .getResultStream()
                .map(RunId::new)
                .toList();
    }

    /** What has not ended of the runs of a person and of these programmes, the next first. */
    List<ExerciseRun> listNotEnded(
            PersonId person, Set<UUID> programmes, Collection<RunId> besides, int most) {
        return em.createQuery(
                        "select r from ExerciseRun r where r.id in :besides or r.state in (PLANNED,"
                            + " READY, RUNNING, PAUSED) and (r.programmeId in :programmes or exists"
                            + " (select 1 from RunStaff s where s.runId = r.id and s.personId ="
                            + " :person) or exists (select 1 from RunSeat s where s.runId = r.id"
                            + " and s.personId = :person and s.leftAt is null)) order by"
                            + " r.plannedFor, r.id",
                        ExerciseRun.class)
                .setParameter("person", person.id())
                .setParameter("programmes", programmes)
                .setParameter("besides", ids(besides))
                .setMaxResults(most)
                .getResultList();
    }

    /** Who is in each of these runs, in three statements. */
    Map<RunId, Cast> casts(Collection<RunId> runs) {
        var teams =
                by(
                        RunTeam::run,
                        em.createQuery(
                                "select t from RunTeam t where t.runId in :runs order by"
                                        + " t.position",
                                RunTeam.class),
                        runs);
        var seats =
                by(
                        RunSeat::run,
                        em.createQuery(
                                "select s from RunSeat s where s.runId in :runs order by s.id",
                                RunSeat.class),
                        runs);
        var staff =
                by(
                        RunStaff::run,
                        em.createQuery(
                                "select s from RunStaff s where s.runId in :runs order by s.duty,"
                                        + " s.id",
                                RunStaff.class),
                        runs);
        return runs.stream()
                .collect(
                        Collectors.toMap(
                                run -> run,
                                run ->
                                        new Cast(
                                                teams.getOrDefault(run, List.of()),
                                                seats.getOrDefault(run, List.of()),
                                                staff.getOrDefault(run, List.of()))));
    }

    private static <T> Map<RunId, List<T>> by(
            Function<T, RunId> run, TypedQuery<T> query, Collection<RunId> runs) {
        return query.setParameter("runs", ids(runs))
                .getResultStream()
                .collect(Collectors.groupingBy(run));
    }

    private static List<UUID> ids(Collection<RunId> runs) {
        return runs.stream().map(RunId::id).toList();
    }
}
