package org.cadre.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;
import org.cadre.people.PeopleRank;
import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class ProgressRepository {

    private static final String COMPLETED_ALL =
            "e.cohortId = :cohort%1$d and (select count(distinct s%1$d.moduleCode) from ModuleStart"
                    + " s%1$d join Completion c%1$d on c%1$d.personId = s%1$d.personId and"
                    + " c%1$d.moduleVersionId = s%1$d.moduleVersionId where s%1$d.cohortId ="
                    + " :cohort%1$d and s%1$d.personId = e.personId and s%1$d.moduleCode in"
                    + " :modules%1$d) = :all%1$d";

    /** What was begun, with a place for more columns. */
    private static final String BEGUN =
            "select s, c, (select count(d) from LessonProgress d where d.personId = s.personId and"
                    + " d.moduleVersionId = s.moduleVersionId and d.doneAt is not null), (select"
                    + " count(a) from CheckAnswer a where a.id.personId = s.personId and"
                    + " a.id.moduleVersionId = s.moduleVersionId)%s from ModuleStart s left join"
                    + " Completion c on c.personId = s.personId and c.moduleVersionId ="
                    + " s.moduleVersionId";

    private static final String LESSONS =
            " left join LessonProgress l on l.personId = s.personId and l.moduleVersionId ="
                    + " s.moduleVersionId";

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** Keeps two requests of one person apart until the end of the transaction. */
    void lockPerson(PersonId person) {
        em.createNativeQuery("select id from person where id = :person for update")
                .setParameter("person", person.id())
                .getSingleResult();
    }

    /** As {@link #lockPerson}, in the order of their ids. */
    void lockPeople(Collection<PersonId> people) {
        em.createNativeQuery("select id from person where id in (:people) order by id for update")
                .setParameter("people", people.stream().map(PersonId::id).toList())
                .getResultList();
    }

    /** Those of these people who have begun a module in the cohort, as it is now on record. */
    Set<PersonId> listBegun(CohortId cohort, Collection<PersonId> people) {
        return em.createQuery(
                        "select s from ModuleStart s where s.cohortId = :cohort and s.personId in"
                                + " :people",
                        ModuleStart.class)
                .setParameter("cohort", cohort.id())
                .setParameter("people", people.stream().map(PersonId::id).toList())
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultStream()
                .map(ModuleStart::person)
                .collect(Collectors.toSet());
    }

    Optional<ModuleStart> findStart(PersonId person, CohortId cohort, String code) {
        return em.createQuery(
                        "select s from ModuleStart s where s.personId = :person and s.cohortId ="
                                + " :cohort and s.moduleCode = :code",
                        ModuleStart.class)
                .setParameter("person", person.id())
                .setParameter("cohort", cohort.id())
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The latest beginning of this version by this person. */
    Optional<ModuleStart> findStart(PersonId person, ModuleVersionId module) {
        return starts(person, module).setMaxResults(1).getResultStream().findFirst();
    }

    /**
     * As {@link #findStart(PersonId, ModuleVersionId)}, and keeps steps of this person in this
     * version apart until the end of the transaction.
     */
    Optional<ModuleStart> lockStart(PersonId person, ModuleVersionId module) {
        return starts(person, module)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** As {@link #lockStart}, in every cohort. */
    List<ModuleStart> lockStarts(PersonId person, ModuleVersionId module) {
        return starts(person, module).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private TypedQuery<ModuleStart> starts(PersonId person, ModuleVersionId module) {
        return em.createQuery(
                        "select s from ModuleStart s where s.personId = :person and"
                                + " s.moduleVersionId = :module order by s.begunAt desc",
                        ModuleStart.class)
                .setParameter("person", person.id())
                .setParameter("module", module.id());
    }

    /**
     * The place, from 0, of the first of these modules that a person has not completed; who has
     * completed all is left out.
     */
    static PeopleRank firstOpen(CohortId cohort, List<String> modules) {
        if (modules.isEmpty()) {
            return new PeopleRank(0, "0", Map.of());
        }
        var parameters = new HashMap<String, Object>();
        parameters.put("rankedIn", cohort.id());
        var cases = new StringBuilder("case");
        for (int i = 0; i < modules.size(); i++) {
            parameters.put("ranked" + i, modules.get(i));
            cases.append(
                            " when not exists (select 1 from ModuleStart s%1$d join Completion c%1$d"
                                    .formatted(i))
                    .append(
                            " on c%1$d.personId = s%1$d.personId and c%1$d.moduleVersionId ="
                                    .formatted(i))
                    .append(
                            " s%1$d.moduleVersionId where s%1$d.cohortId = :rankedIn and"
                                    .formatted(i))
                    .append(
                            " s%1$d.moduleCode = :ranked%1$d and s%1$d.personId = %%1$s) then %1$d"
                                    .formatted(i));
        }
        return new PeopleRank(
                modules.size(), cases + " else " + modules.size() + " end", parameters);
    }

    /** How many completions there were in each year. */
    SortedMap<Integer, Long> countCompleted(Collection<CohortId> cohorts) {
        var years = new TreeMap<Integer, Long>();
        if (!cohorts.isEmpty()) {
            em.createQuery(
                            "select extract(year from c.completedAt), count(c) from Completion c"
                                    + " where c.cohortId in :cohorts group by extract(year from"
                                    + " c.completedAt)",
                            Object[].class)
                    .setParameter("cohorts", cohorts.stream().map(CohortId::id).toList())
                    .getResultStream()
                    .forEach(row -> years.put((Integer) row[0], (Long) row[1]));
        }
        return years;
    }

    /** How many people of a cohort have completed each module; none is left out. */
    Map<String, Integer> countCompleted(CohortId cohort) {
        return em.createQuery(
                        "select s.moduleCode, count(distinct s.personId) from ModuleStart s join"
                            + " Completion c on c.personId = s.personId and c.moduleVersionId ="
                            + " s.moduleVersionId where s.cohortId = :cohort group by s.moduleCode",
                        Object[].class)
                .setParameter("cohort", cohort.id())
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> (String) row[0], row -> ((Long) row[1]).intValue()));
    }

    /**
     * How many of those who are in each cohort have completed all of the given modules; a cohort
     * with none is left out.
     *
     * @param due not empty, nor is any list in it
     */
    Map<CohortId, Integer> countCompletedAll(Map<CohortId, List<String>> due) {
        var parameters = new HashMap<String, Object>();
        var cases = new ArrayList<String>();
        due.forEach(
                (cohort, modules) -> {
                    int i = cases.size();
                    parameters.put("cohort" + i, cohort.id());
                    parameters.put("modules" + i, modules);
                    parameters.put("all" + i, (long) modules.size());
                    cases.add(COMPLETED_ALL.formatted(i));
                });
        var query =
                em.createQuery(
                        "select e.cohortId, count(e) from Enrolment e where e.state = ENROLLED and"
                                + " ("
                                + String.join(" or ", cases)
                                + ") group by e.cohortId",
                        Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> new CohortId((UUID) row[0]),
                                row -> ((Long) row[1]).intValue()));
    }

    /** The version of a module that a person has begun, the latest beginning first. */
    Optional<ModuleVersionId> findPinned(PersonId person, String code) {
        return em.createQuery(
                        "select s.moduleVersionId from ModuleStart s where s.personId = :person and"
                                + " s.moduleCode = :code order by s.begunAt desc",
                        UUID.class)
                .setParameter("person", person.id())
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .map(ModuleVersionId::new)
                .findFirst();
    }

    /** The notes of a person go along to another version. */
    void moveNotes(PersonId person, ModuleVersionId from, ModuleVersionId to) {
        em.createQuery(
                        "update Note n set n.moduleVersionId = :to where n.personId = :person and"
                                + " n.moduleVersionId = :from")
                .setParameter("to", to.id())
                .setParameter("person", person.id())
                .setParameter("from", from.id())
                .executeUpdate();
    }

    /** All beginnings of a person. */
    List<ModuleStart> listStarts(PersonId person) {
        return em.createQuery(
                        "select s from ModuleStart s where s.personId = :person order by s.begunAt",
                        ModuleStart.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    /** One beginning in a cohort, and when it was completed. */
    record Started(
            UUID personId,
            String moduleCode,
            UUID moduleVersionId,
            int scenesPassed,
            Instant begunAt,
            @Nullable Instant lastReadAt,
            @Nullable Instant completedAt) {

        PersonId person() {
            return new PersonId(personId);
        }

        ModuleVersionId pinned() {
            return new ModuleVersionId(moduleVersionId);
        }

        boolean isCompleted() {
            return completedAt != null;
        }

        /** When the person was last at this module. */
        Instant lastAt() {
            return Stream.of(begunAt, lastReadAt, completedAt)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /** What these people began in a cohort. */
    List<Started> listStarted(CohortId cohort, Collection<PersonId> people) {
        return em.createQuery(
                        "select new org.cadre.progress.ProgressRepository$Started(s.personId,"
                                + " s.moduleCode, s.moduleVersionId, s.scenesPassed, s.begunAt,"
                                + " s.lastReadAt, c.completedAt) from ModuleStart s left join"
                                + " Completion c on c.personId = s.personId and c.moduleVersionId ="
                                + " s.moduleVersionId where s.cohortId = :cohort and s.personId in"
                                + " :people",
                        Started.class)
                .setParameter("cohort", cohort.id())
                .setParameter("people", ids(people))
                .getResultList();
    }

    /** What was begun in a cohort, also by who has left it. */
    List<ModuleStart> listStarts(CohortId cohort) {
        return em.createQuery(
                        "select s from ModuleStart s where s.cohortId = :cohort", ModuleStart.class)
                .setParameter("cohort", cohort.id())
                .getResultList();
    }

    void markRead(PersonId person, ModuleVersionId module, String lesson, Instant at) {
        em.createQuery(
                        "update ModuleStart s set s.lastLessonKey = :lesson, s.lastReadAt = :at"
                                + " where s.personId = :person and s.moduleVersionId = :module")
                .setParameter("lesson", lesson)
                .setParameter("at", at)
                .setParameter("person", person.id())
                .setParameter("module", module.id())
                .executeUpdate();
    }

    void markScenes(PersonId person, ModuleVersionId module, int passed) {
        em.createQuery(
                        "update ModuleStart s set s.scenesPassed = :passed where s.personId ="
                                + " :person and s.moduleVersionId = :module")
                .setParameter("passed", passed)
                .setParameter("person", person.id())
                .setParameter("module", module.id())
                .executeUpdate();
    }

    List<LessonProgress> listLessons(PersonId person, ModuleVersionId module) {
        return em.createQuery(
                        "select l from LessonProgress l where l.personId = :person"
                                + " and l.moduleVersionId = :module",
                        LessonProgress.class)
                .setParameter("person", person.id())
                .setParameter("module", module.id())
                .getResultList();
    }

    /**
     * Everything that a person has begun: start, completion or null, how many lessons are done and
     * how many knowledge checks answered in each row.
     */
    List<Object[]> readAll(PersonId person) {
        return em.createQuery(
                        BEGUN.formatted("") + " where s.personId = :person order by s.begunAt",
                        Object[].class)
                .setParameter("person", person.id())
                .getResultList();
    }

    /** As {@link #readAll}, of one module, with each of its lessons or null. */
    List<Object[]> readModule(PersonId person, String code) {
        return em.createQuery(
                        BEGUN.formatted(", l")
                                + LESSONS
                                + " where s.personId = :person and s.moduleCode = :code order by"
                                + " s.begunAt",
                        Object[].class)
                .setParameter("person", person.id())
                .setParameter("code", code)
                .getResultList();
    }

    /** The beginning with each of its lessons, by one statement; nothing for who has not begun. */
    List<Object[]> readLessons(PersonId person, ModuleVersionId module) {
        return em.createQuery(
                        "select s, l from ModuleStart s"
                                + LESSONS
                                + " where s.personId = :person and s.moduleVersionId = :module",
                        Object[].class)
                .setParameter("person", person.id())
                .setParameter("module", module.id())
                .getResultList();
    }

    /** As {@link #readLessons}, with each note of this lesson or null. */
    List<Object[]> readLesson(PersonId person, ModuleVersionId module, String lesson) {
        return em.createQuery(
                        "select s, n, l from ModuleStart s"
                                + LESSONS
                                + " left join Note n on n.personId = s.personId and"
                                + " n.moduleVersionId = s.moduleVersionId and n.lessonKey ="
                                + " l.lessonKey and n.lessonKey = :lesson and n.removedAt is null"
                                + " where s.personId = :person and s.moduleVersionId = :module",
                        Object[].class)
                .setParameter("person", person.id())
                .setParameter("module", module.id())
                .setParameter("lesson", lesson)
                .getResultList();
    }

    Optional<LessonProgress> findLesson(PersonId person, ModuleVersionId module, String lesson) {
        return em.createQuery(
                        "select l from LessonProgress l where l.personId = :person"
                                + " and l.moduleVersionId = :module and l.lessonKey = :lesson",
                        LessonProgress.class)
                .setParameter("person", person.id())
                .setParameter("module", module.id())
                .setParameter("lesson", lesson)
                .getResultStream()
                .findFirst();
    }

    /** How many lessons each of these people has done in a version. */
    record LessonsDone(UUID personId, UUID moduleVersionId, long done) {}

    List<LessonsDone> countDone(Collection<PersonId> people) {
        return em.createQuery(
                        "select new org.cadre.progress.ProgressRepository$LessonsDone(l.personId,"
                                + " l.moduleVersionId, count(l)) from LessonProgress l"
                                + " where l.personId in :people and l.doneAt is not null"
                                + " group by l.personId, l.moduleVersionId",
                        LessonsDone.class)
                .setParameter("people", ids(people))
                .getResultList();
    }

    Optional<Completion> findCompletion(PersonId person, ModuleVersionId module) {
        return em.createQuery(
                        "select c from Completion c where c.personId = :person and"
                                + " c.moduleVersionId = :module",
                        Completion.class)
                .setParameter("person", person.id())
                .setParameter("module", module.id())
                .getResultStream()
                .findFirst();
    }

    /** People who began one of these versions and have not completed it. */
    long countRunning(Collection<ModuleVersionId> versions) {
        return em.createQuery(
                        "select count(distinct s.personId) from ModuleStart s where"
                            + " s.moduleVersionId in :versions and not exists (select c.id from"
                            + " Completion c where c.personId = s.personId and c.moduleVersionId ="
                            + " s.moduleVersionId)",
                        Long.class)
                .setParameter("versions", versions.stream().map(ModuleVersionId::id).toList())
                .getSingleResult();
    }

    private static List<UUID> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::id).toList();
    }
}
