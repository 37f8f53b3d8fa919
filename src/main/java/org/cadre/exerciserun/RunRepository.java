package org.cadre.exerciserun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class RunRepository {

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(Object entity) {
        em.remove(entity);
    }

    ExerciseRun get(RunId id) {
        return found(em.find(ExerciseRun.class, id.id()), id);
    }

    /** As {@link #get}, locked until the end of the transaction: entries come one at a time. */
    ExerciseRun lock(RunId id) {
        return found(em.find(ExerciseRun.class, id.id(), LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static ExerciseRun found(ExerciseRun run, RunId id) {
        return Optional.ofNullable(run).orElseThrow(() -> new NotFound("run " + id));
    }

    /** In the order of the script. */
    List<RunTeam> listTeams(RunId run) {
        return em.createQuery(
                        "select t from RunTeam t where t.runId = :run order by t.position",
                        RunTeam.class)
                .setParameter("run", run.id())
                .getResultList();
    }

    /** Also those that were left, in the order in which they were taken. */
    List<RunSeat> listSeats(RunId run) {
        return em.createQuery(
                        "select s from RunSeat s where s.runId = :run order by s.id", RunSeat.class)
                .setParameter("run", run.id())
                .getResultList();
    }

    List<RunStaff> listStaff(RunId run) {
        return em.createQuery(
                        "select s from RunStaff s where s.runId = :run order by s.duty, s.id",
                        RunStaff.class)
                .setParameter("run", run.id())
                .getResultList();
    }

    Cast cast(RunId run) {
        return new Cast(listTeams(run), listSeats(run), listStaff(run));
    }

    /** Puts an entry behind the last of a run that is locked. */
    void append(ExerciseRun run, RunEntry entry) {
        var hash = StoredEntry.hash(run.chain(), entry);
        em.persist(new StoredEntry(run.id(), entry, hash));
        run.grow(hash);
    }

    /** The entries behind a number, in their order. */
    List<StoredEntry> listEntries(RunId run, int after) {
        return em.createQuery(
                        "select e from StoredEntry e where e.id.runId = :run and e.id.number >"
                                + " :after order by e.id.number",
                        StoredEntry.class)
                .setParameter("run", run.id())
                .setParameter("after", after)
                .setHint("org.hibernate.readOnly", true)
                .getResultList();
    }

    /** Runs whose clock moves. */
    List<ExerciseRun> listRunning() {
        return em.createQuery(
                        "select r from ExerciseRun r where r.state = RUNNING", ExerciseRun.class)
                .setHint("org.hibernate.readOnly", true)
                .getResultList();
    }

    /** How many entries each of these runs has. */
    Map<RunId, Integer> listLengths(Collection<RunId> runs) {
        return em.createQuery(
                        "select r.id, r.entries from ExerciseRun r where r.id in :runs",
                        Object[].class)
                .setParameter("runs", ids(runs))
                .getResultStream()
                .collect(
                        Collectors.toMap(row -> new RunId((UUID) row[0]), row -> (Integer) row[1]));
    }

    /** Runs in which a person plays or has a duty, and those of these programmes; latest first. */
    List<ExerciseRun> listOf(PersonId person, Set<UUID> programmes, int most) {
        return em.createQuery(
                        "select r from ExerciseRun r where r.programmeId in :programmes or exists"
                            + " (select 1 from RunStaff s where s.runId = r.id and s.personId ="
                            + " :person) or exists (select 1 from RunSeat s where s.runId = r.id"
                            + " and s.personId = :person and s.leftAt is null) order by"
                            + " r.plannedFor desc, r.id desc",
                        ExerciseRun.class)
                .setParameter("programmes", programmes)
                .setParameter("person", person.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** What a person does in each of these runs. */
    Map<RunId, Set<StaffDuty>> listDuties(PersonId person, Collection<RunId> runs) {
        return em.createQuery(
                        "select s.runId, s.duty from RunStaff s where s.personId = :person and"
                                + " s.runId in :runs",
                        Object[].class)
                .setParameter("person", person.id())
                .setParameter("runs", ids(runs))
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> new RunId((UUID) row[0]),
                                Collectors.mapping(row -> (StaffDuty) row[1], Collectors.toSet())));
    }

    /** Those of the runs in which a person has a seat. */
    Set<RunId> listPlayed(PersonId person, Collection<RunId> runs) {
        return em.createQuery(
                        "select s.runId from RunSeat s where s.personId = :person and s.leftAt is"
                                + " null and s.runId in :runs",
                        UUID.class)
                .setParameter("person", person.id())
                .setParameter("runs", ids(runs))
                .getResultStream()
                .map(RunId::new)
                .collect(Collectors.toSet());
    }

    private static List<UUID> ids(Collection<RunId> runs) {
        return runs.stream().map(RunId::id).toList();
    }
}
