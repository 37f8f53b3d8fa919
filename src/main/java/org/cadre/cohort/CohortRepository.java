package org.cadre.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.Forgetting;
import org.cadre.people.PeopleSet;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Like;
import org.cadre.platform.refusal.NotFound;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class CohortRepository {

    private static final String PLACED =
            "select e, c, p.name from Enrolment e join Cohort c on c.id = e.cohortId join Programme"
                    + " p on p.id = c.programmeId left join fetch c.modules";

    private static final Comparator<Placed> LATEST_START_FIRST =
            Comparator.comparing((Placed place) -> place.cohort().startsOn())
                    .thenComparing(place -> place.cohort().id().id())
                    .reversed();

    @PersistenceContext EntityManager em;

    /** An enrolment with its cohort and the name of its programme. */
    record Placed(Enrolment enrolment, Cohort cohort, String programme) {}

    void add(Object entity) {
        em.persist(entity);
    }

    /** With its modules, by one statement at most. */
    Cohort get(CohortId id) {
        var withModules = em.createEntityGraph(Cohort.class);
        withModules.addAttributeNodes("modules");
        return Optional.ofNullable(
                        em.find(
                                Cohort.class,
                                id.id(),
                                Map.of("jakarta.persistence.loadgraph", withModules)))
                .orElseThrow(() -> new NotFound("cohort " + id));
    }

    /**
     * As {@link #get}, locked until the end of the transaction: who counts seats comes one at a
     * time.
     */
    Cohort lock(CohortId id) {
        return Optional.ofNullable(em.find(Cohort.class, id.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("cohort " + id));
    }

    /** These with their modules, by one statement. */
    List<Cohort> list(Collection<CohortId> ids) {
        return em.createQuery(
                        "select distinct c from Cohort c left join fetch c.modules where c.id in"
                                + " :ids",
                        Cohort.class)
                .setParameter("ids", ids.stream().map(CohortId::id).distinct().toList())
                .getResultList();
    }

    Map<UUID, String> listNames(Collection<UUID> ids) {
        return em.createQuery(
                        "select c.id, c.name from Cohort c where c.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(
                        Collectors.toMap(column -> (UUID) column[0], column -> (String) column[1]));
    }

    List<SeatsRow> listSeats(Collection<UUID> ids) {
        return em.createQuery(
                        "select c.id, c.name, c.capacity from Cohort c where c.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(
                        column ->
                                new SeatsRow(
                                        new CohortId((UUID) column[0]),
                                        (String) column[1],
                                        (Integer) column[2]))
                .toList();
    }

    Enrolment getEnrolment(EnrolmentId id) {
        return Optional.ofNullable(em.find(Enrolment.class, id.id()))
                .orElseThrow(() -> new NotFound("enrolment " + id));
    }

    Enrolment lockEnrolment(EnrolmentId id) {
        return Optional.ofNullable(
                        em.find(Enrolment.class, id.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("enrolment " + id));
    }

    /** All of a person, with the gap where others would stand. */
    List<Enrolment> lockEnrolmentsOf(PersonId person) {
        return em.createQuery(
                        "select e from Enrolment e where e.personId = :person order by e.id",
                        Enrolment.class)
                .setParameter("person", person.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The cohorts in which a person is or was, in the order of their ids. */
    void lockCohortsOf(PersonId person) {
        em.createQuery(
                        "select c from Cohort c where c.id in (select e.cohortId from Enrolment e"
                                + " where e.personId = :person) order by c.id",
                        Cohort.class)
                .setParameter("person", person.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Counts who is enrolled in the cohorts of a person, after {@link #lockCohortsOf}. */
    void countTakenOf(PersonId person) {
        em.createQuery(
                        "update Cohort c set c.taken = (select count(e) from Enrolment e where"
                                + " e.cohortId = c.id and e.state = ENROLLED) where c.id in (select"
                                + " p.cohortId from Enrolment p where p.personId = :person)")
                .setParameter("person", person.id())
                .executeUpdate();
    }

    /** As {@link #lockEnrolment}, in the order of their ids. */
    List<Enrolment> lockEnrolments(Collection<EnrolmentId> ids) {
        return em.createQuery(
                        "select e from Enrolment e where e.id in :ids order by e.id",
                        Enrolment.class)
                .setParameter("ids", ids.stream().map(EnrolmentId::id).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    boolean isNameTaken(ProgrammeId programme, String name, Optional<CohortId> except) {
        return em.createQuery(
                        "select c.id from Cohort c where c.programmeId = :programme and c.name ="
                                + " :name",
                        UUID.class)
                .setParameter("programme", programme.id())
                .setParameter("name", name)
                .getResultStream()
                .anyMatch(id -> except.filter(cohort -> cohort.id().equals(id)).isEmpty());
    }

    /** Those of the given people who are enrolled now. */
    Set<PersonId> listEnrolledAmong(CohortId cohort, Collection<PersonId> people) {
        return em.createQuery(
                        "select e.personId from Enrolment e where e.cohortId = :cohort and e.state"
                                + " = ENROLLED and e.personId in :people",
                        UUID.class)
                .setParameter("cohort", cohort.id())
                .setParameter("people", people.stream().map(PersonId::id).toList())
                .getResultStream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    /** Those whose latest enrolment in the cohort is in this state. */
    static PeopleSet peopleOf(CohortId cohort, EnrolmentState state) {
        var inState =
                "select e.personId from Enrolment e where e.cohortId = :cohort and e.state ="
                        + " :state";
        var notBack =
                " and not exists (select 1 from Enrolment l where l.cohortId = :cohort and"
                        + " l.personId = e.personId and l.state = ENROLLED)";
        return new PeopleSet(
                state == EnrolmentState.ENROLLED ? inState : inState + notBack,
                Map.of("cohort", cohort.id(), "state", state));
    }

    /** Every enrolment of these people, oldest first, those that hold a seat last. */
    List<Enrolment> listEnrolments(CohortId cohort, Collection<PersonId> people) {
        return em.createQuery(
                        "select e from Enrolment e where e.cohortId = :cohort and e.personId in"
                                + " :people order by case when e.state = ENROLLED then 1 else 0"
                                + " end, e.enrolledAt, e.id",
                        Enrolment.class)
                .setParameter("cohort", cohort.id())
                .setParameter("people", people.stream().map(PersonId::id).toList())
                .getResultList();
    }

    /**
     * The live enrolments of a person with their cohorts, latest start first, modules read along.
     */
    List<Placed> listPlaces(PersonId person) {
        return em.createQuery(
                        PLACED + " where e.personId = :person and e.state = ENROLLED",
                        Object[].class)
                .setParameter("person", person.id())
                .getResultStream()
                .map(CohortRepository::placed)
                .distinct()
                .sorted(LATEST_START_FIRST)
                .toList();
    }

    private static Placed placed(Object[] row) {
        return new Placed((Enrolment) row[0], (Cohort) row[1], (String) row[2]);
    }

    /** The seats that a person has and those that were given up. */
    List<Placed> listAllPlaces(PersonId person) {
        return em.createQuery(PLACED + " where e.personId = :person order by e.id", Object[].class)
                .setParameter("person", person.id())
                .getResultStream()
                .map(CohortRepository::placed)
                .distinct()
                .toList();
    }

    boolean isEnrolled(PersonId person, String moduleCode) {
        return !em.createQuery(
                        "select e.id from Enrolment e join Cohort c on c.id = e.cohortId join"
                            + " c.modules m where e.personId = :person and e.state = ENROLLED and"
                            + " m.moduleCode = :code",
                        UUID.class)
                .setParameter("person", person.id())
                .setParameter("code", moduleCode)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Cohorts of these programmes that end on this day or later, the nearest end first, modules
     * read along by a statement of their own.
     *
     * @param programmes empty for those of every programme
     */
    List<Cohort> listEndingFrom(Optional<Set<UUID>> programmes, LocalDate day, int limit) {
        var query =
                em.createQuery(
                        "select c from Cohort c where c.endsOn >= :day"
                                + (programmes.isPresent()
                                        ? " and c.programmeId in :programmes"
                                        : "")
                                + " order by c.endsOn, c.id",
                        Cohort.class);
        query.setParameter("day", day);
        programmes.ifPresent(p -> query.setParameter("programmes", p));
        var listed = query.setMaxResults(limit).getResultList();
        em.createQuery(
                        "select c from Cohort c left join fetch c.modules where c in :cohorts",
                        Cohort.class)
                .setParameter("cohorts", listed)
                .getResultList();
        return listed;
    }

    /**
     * Cohorts of these programmes, latest start first, in the order of reading.
     *
     * @param programmes empty for those of every programme
     */
    List<Cohort> list(
            Optional<Set<UUID>> programmes, CohortFilter filter, Keyset keyset, int limit) {
        var back = keyset.isBackwards();
        var where = new StringBuilder(" where c.name like :text escape '!'");
        programmes.ifPresent(p -> where.append(" and c.programmeId in :programmes"));
        filter.programme().ifPresent(p -> where.append(" and c.programmeId = :programme"));
        filter.state().ifPresent(s -> where.append(" and c.state = :state"));
        keyset.mark()
                .ifPresent(
                        mark ->
                                where.append(
                                        " and (c.startsOn %1$s m.startsOn or c.startsOn = m.startsOn and c.id %1$s m.id)"
                                                .formatted(back ? ">" : "<")));
        var query =
                em.createQuery(
                        "select c from Cohort c"
                                + (keyset.mark().isPresent()
                                        ? " join Cohort m on m.id = :mark"
                                        : "")
                                + where
                                + " order by c.startsOn %1$s, c.id %1$s"
                                        .formatted(back ? "asc" : "desc"),
                        Cohort.class);
        query.setParameter("text", Like.containing(filter.text()));
        programmes.ifPresent(p -> query.setParameter("programmes", p));
        filter.programme().ifPresent(p -> query.setParameter("programme", p.id()));
        filter.state().ifPresent(s -> query.setParameter("state", s));
        keyset.mark().ifPresent(mark -> query.setParameter("mark", mark));
        return query.setMaxResults(limit).getResultList();
    }

    /**
     * Ends what lasts, leaves no word about why anybody was withdrawn, and no address in a list;
     * the person still has it.
     */
    void forget(Forgetting.Erased erased) {
        em.createQuery(
                        "update Enrolment e set e.state = WITHDRAWN, e.withdrawnReason = '',"
                                + " e.withdrawnAt = coalesce(e.withdrawnAt, :at) where e.personId ="
                                + " :person")
                .setParameter("at", erased.at())
                .setParameter("person", erased.person().id())
                .executeUpdate();
        em.createQuery(
                        "update EnrolmentListLine l set l.mail = '', l.argument = '' where"
                                + " l.personId = :person or l.mail = (select p.mail from Person p"
                                + " where p.id = :person)")
                .setParameter("person", erased.person().id())
                .executeUpdate();
    }
}
