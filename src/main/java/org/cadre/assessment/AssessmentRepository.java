package org.cadre.assessment;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.assessment.scoring.Question;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.content.QuestionSource;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.text.Language;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class AssessmentRepository {

    /** In the words of JPA: pass over rows that another transaction holds. */
    private static final int SKIP_LOCKED = -2;

    /** The rules of a version never change, so each is read once on a node. */
    private final Cache<ModuleVersionId, List<QuizBlueprint>> rules =
            Caffeine.newBuilder().maximumSize(5_000).build();

    /** Neither do the questions of a bank. */
    private final Cache<Bank, List<BankQuestion>> banks =
            Caffeine.newBuilder().maximumSize(40).build();

    private final Cache<UUID, BankQuestion> questions =
            Caffeine.newBuilder().maximumSize(5_000).build();

    @PersistenceContext EntityManager em;

    /** The items of a version for one use, in a language. */
    private record Bank(ModuleVersionId version, QuestionSource.Use use, Language language) {}

    /** A question as drawn, with its place. */
    record Placed(AttemptQuestion place, BankQuestion item) {

        Question question() {
            return item.question();
        }
    }

    /** An attempt with the rule of its quiz. */
    record Ruled(Attempt attempt, QuizBlueprint blueprint) {}

    void add(Object entity) {
        em.persist(entity);
    }

    /** What is pending goes out now, so that a race is noticed within the use case. */
    void flush() {
        em.flush();
    }

    /** Writes what is made and forgets it, so that many of them do not slow each other down. */
    void settle() {
        em.flush();
        em.clear();
    }

    boolean hasBank(ModuleVersionId version) {
        return !em.createQuery(
                        "select b.id from QuizBlueprint b where b.id.moduleVersionId = :version",
                        Object.class)
                .setParameter("version", version.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    QuizBlueprint getBlueprint(ModuleVersionId version, QuizKind kind) {
        return Optional.ofNullable(
                        em.find(QuizBlueprint.class, new QuizBlueprintId(version.id(), kind)))
                .orElseThrow(() -> new NotFound("quiz of " + version));
    }

    List<QuizBlueprint> listBlueprints(Collection<ModuleVersionId> versions) {
        var asked = new HashSet<>(versions);
        var known = new HashMap<>(rules.getAllPresent(asked));
        asked.removeAll(known.keySet());
        if (!asked.isEmpty()) {
            var read =
                    em.createQuery(
                                    "select b from QuizBlueprint b where b.id.moduleVersionId in"
                                            + " :versions",
                                    QuizBlueprint.class)
                            .setParameter("versions", ids(asked))
                            .getResultStream()
                            .collect(Collectors.groupingBy(QuizBlueprint::moduleVersion));
            rules.putAll(read);
            known.putAll(read);
        }
        return known.values().stream().flatMap(List::stream).toList();
    }

    /** The items of one use, in the language if the module has it, else in English. */
    List<BankQuestion> listBank(
            ModuleVersionId version, QuestionSource.Use use, Language language) {
        var bank = new Bank(version, use, language);
        var known = banks.getIfPresent(bank);
        return known == null ? readBank(bank) : known;
    }

    private List<BankQuestion> readBank(Bank bank) {
        var read =
                em.createQuery(
                                "select q from BankQuestion q where q.moduleVersionId = :version"
                                    + " and q.itemUse = :use and q.language in (:language, 'en')",
                                BankQuestion.class)
                        .setParameter("version", bank.version().id())
                        .setParameter("use", bank.use())
                        .setParameter("language", bank.language().tag())
                        .getResultList();
        var items = in(bank.language(), read);
        if (!items.isEmpty()) {
            banks.put(bank, items);
            items.forEach(item -> questions.put(item.id(), item));
        }
        return items;
    }

    /** All items of these versions by key, each version in the language or in English. */
    List<BankQuestion> listItems(Collection<ModuleVersionId> versions, Language language) {
        var read =
                em.createQuery(
                                "select q from BankQuestion q where q.moduleVersionId in :versions"
                                        + " and q.language in (:language, 'en') order by"
                                        + " q.questionKey",
                                BankQuestion.class)
                        .setParameter("versions", ids(versions))
                        .setParameter("language", language.tag())
                        .getResultList();
        return versions.stream()
                .distinct()
                .flatMap(
                        version ->
                                in(
                                        language,
                                        read.stream()
                                                .filter(q -> q.moduleVersion().equals(version))
                                                .toList())
                                        .stream())
                .toList();
    }

    /** As {@link #listBank}, knowledge checks of these keys only. */
    List<BankQuestion> listChecks(
            ModuleVersionId version, Collection<String> keys, Language language) {
        return listBank(version, QuestionSource.Use.CHECK, language).stream()
                .filter(question -> keys.contains(question.key()))
                .toList();
    }

    private static List<BankQuestion> in(Language language, List<BankQuestion> read) {
        var exact = read.stream().filter(question -> question.language() == language).toList();
        return exact.isEmpty() ? read : exact;
    }

    /** Keys of the questions that a person ever met in a quiz of this kind. */
    Set<String> listSeen(PersonId person, QuizKind kind) {
        return new HashSet<>(
                em.createQuery(
                                "select distinct q.questionKey from AttemptQuestion p"
                                        + " join Attempt a on a.id = p.place.attemptId"
                                        + " join BankQuestion q on q.id = p.questionId"
                                        + " where a.personId = :person and a.kind = :kind",
                                String.class)
                        .setParameter("person", person.id())
                        .setParameter("kind", kind)
                        .getResultList());
    }

    /**
     * The attempts of a person at a quiz, first one first, locked until the end of the transaction;
     * so is the gap where the next one would stand, and who starts comes one at a time.
     */
    List<Attempt> lockAttempts(PersonId person, ModuleVersionId version, QuizKind kind) {
        return em.createQuery(
                        "select a from Attempt a where a.personId = :person and a.moduleVersionId ="
                                + " :version and a.kind = :kind order by a.number",
                        Attempt.class)
                .setParameter("person", person.id())
                .setParameter("version", version.id())
                .setParameter("kind", kind)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The attempts of these people at any final quiz, locked until the end of the transaction. */
    void lockFinals(Collection<PersonId> people) {
        em.createQuery(
                        "select a from Attempt a where a.personId in :people and a.kind = FINAL"
                                + " order by a.id",
                        Attempt.class)
                .setParameter("people", people.stream().map(PersonId::id).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** When the final quiz of a version was last opened anew to a person. */
    Optional<Instant> findRetake(PersonId person, ModuleVersionId version) {
        return Optional.ofNullable(
                em.createQuery(
                                "select max(r.openedAt) from Retake r where r.personId = :person"
                                        + " and r.moduleVersionId = :version",
                                Instant.class)
                        .setParameter("person", person.id())
                        .setParameter("version", version.id())
                        .getSingleResult());
    }

    /** An attempt of this person, locked; somebody else's does not exist. */
    Attempt lockOwn(AttemptId id, PersonId person) {
        return Optional.ofNullable(em.find(Attempt.class, id.id(), LockModeType.PESSIMISTIC_WRITE))
                .filter(attempt -> attempt.person().equals(person))
                .orElseThrow(() -> new NotFound("attempt " + id));
    }

    Ruled getOwn(AttemptId id, PersonId person) {
        var attempt =
                Optional.ofNullable(em.find(Attempt.class, id.id()))
                        .filter(found -> found.person().equals(person))
                        .orElseThrow(() -> new NotFound("attempt " + id));
        return listBlueprints(List.of(attempt.moduleVersion())).stream()
                .filter(blueprint -> blueprint.kind() == attempt.kind())
                .map(blueprint -> new Ruled(attempt, blueprint))
                .findFirst()
                .orElseThrow(() -> new NotFound("quiz of attempt " + id));
    }

    /** Open attempts to which no answer can come any more, those that ended first first. */
    List<AttemptId> listOver(Instant now, int limit) {
        return em.createQuery(
                        "select a.id from Attempt a where a.handedInAt is null and a.deadlineAt <"
                                + " :end order by a.deadlineAt",
                        UUID.class)
                .setParameter("end", now.minus(Attempt.GRACE))
                .setMaxResults(limit)
                .getResultStream()
                .map(AttemptId::new)
                .toList();
    }

    /** The attempt if it is still open and no other node is at it, locked. */
    Optional<Attempt> lockIfFree(AttemptId id) {
        return em.createQuery(
                        "select a from Attempt a where a.id = :id and a.handedInAt is null",
                        Attempt.class)
                .setParameter("id", id.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    List<Placed> listPlaced(AttemptId attempt) {
        return placed(listPlaces(attempt));
    }

    /** Without what they ask. */
    List<AttemptQuestion> listPlaces(AttemptId attempt) {
        return em.createQuery(
                        "select p from AttemptQuestion p where p.place.attemptId = :attempt order"
                                + " by p.place.position",
                        AttemptQuestion.class)
                .setParameter("attempt", attempt.id())
                .getResultList();
    }

    Placed getPlaced(AttemptId attempt, int position) {
        return placed(List.of(getPlace(attempt, position))).getFirst();
    }

    List<Placed> placed(List<AttemptQuestion> places) {
        var items =
                questions.getAll(
                        places.stream().map(AttemptQuestion::question).toList(),
                        this::readQuestions);
        return places.stream()
                .map(place -> new Placed(place, requireNonNull(items.get(place.question()))))
                .toList();
    }

    private Map<UUID, BankQuestion> readQuestions(Set<? extends UUID> ids) {
        return em.createQuery("select q from BankQuestion q where q.id in :ids", BankQuestion.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(BankQuestion::id, Function.identity()));
    }

    AttemptQuestion getPlace(AttemptId attempt, int position) {
        return Optional.ofNullable(
                        em.find(AttemptQuestion.class, new AttemptPlace(attempt.id(), position)))
                .orElseThrow(() -> new NotFound("question " + position + " of attempt " + attempt));
    }

    /** All attempts of these people at the quizzes of these versions, first one first. */
    List<Attempt> listAttempts(Collection<PersonId> people, Collection<ModuleVersionId> versions) {
        return em.createQuery(
                        "select a from Attempt a where a.personId in :people and a.moduleVersionId"
                                + " in :versions and not exists (select r.id from Retake r where"
                                + " r.personId = a.personId and r.moduleVersionId ="
                                + " a.moduleVersionId and a.kind = FINAL and r.openedAt >"
                                + " a.startedAt) order by a.number",
                        Attempt.class)
                .setParameter("people", people.stream().map(PersonId::id).toList())
                .setParameter("versions", ids(versions))
                .getResultList();
    }

    /** Results by person and version, of those who have an attempt there. */
    List<FinalResult> listFinals(Collection<PersonId> people) {
        return em.createQuery(
                        "select a.personId, a.moduleVersionId, sum(case when a.kind = FINAL then 1"
                            + " else 0 end), max(case when a.kind = FINAL then a.percent else null"
                            + " end), sum(case when a.kind = FINAL and a.passed = true then 1 else"
                            + " 0 end), max(case when a.kind = PRE_TEST then a.percent else null"
                            + " end) from Attempt a where a.personId in :people group by"
                            + " a.personId, a.moduleVersionId",
                        Object[].class)
                .setParameter("people", people.stream().map(PersonId::id).toList())
                .getResultStream()
                .map(
                        row ->
                                new FinalResult(
                                        new PersonId((UUID) row[0]),
                                        new ModuleVersionId((UUID) row[1]),
                                        ((Number) row[2]).intValue(),
                                        Optional.ofNullable((Number) row[3]).map(Number::intValue),
                                        ((Number) row[4]).intValue() > 0,
                                        Optional.ofNullable((Number) row[5]).map(Number::intValue)))
                .toList();
    }

    Optional<CheckAnswer> lockCheckAnswer(CheckAnswerId id) {
        return Optional.ofNullable(em.find(CheckAnswer.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<CheckAnswer> listCheckAnswers(PersonId person, ModuleVersionId version) {
        return em.createQuery(
                        "select c from CheckAnswer c where c.id.personId = :person and"
                                + " c.id.moduleVersionId = :version",
                        CheckAnswer.class)
                .setParameter("person", person.id())
                .setParameter("version", version.id())
                .getResultList();
    }

    /** The attempts of a person belong to another version from now on. */
    void moveAttempts(PersonId person, ModuleVersionId from, ModuleVersionId to) {
        em.createQuery(
                        "update Attempt a set a.moduleVersionId = :to where a.personId = :person"
                                + " and a.moduleVersionId = :from")
                .setParameter("to", to.id())
                .setParameter("person", person.id())
                .setParameter("from", from.id())
                .executeUpdate();
    }

    /**
     * Copies the answers to checks that the other version has too.
     *
     * @param all whether also of those that ask something else there
     */
    void copyAnswers(PersonId person, ModuleVersionId from, ModuleVersionId to, boolean all) {
        em.createNativeQuery(
                        "insert into check_answer (person_id, module_version_id, question_key,"
                            + " response, points, tries, answered_at, first_answered_at,"
                            + " first_right) select a.person_id, :to, a.question_key, a.response,"
                            + " a.points, a.tries, a.answered_at, a.first_answered_at,"
                            + " a.first_right from check_answer a where a.person_id = :person and"
                            + " a.module_version_id = :from and exists (select 1 from question n"
                            + " where n.module_version_id = :to and n.question_key ="
                            + " a.question_key) and (:every = 1 or not exists (select 1 from"
                            + " question n join question o on o.module_version_id = :from and"
                            + " o.language = n.language and o.question_key = n.question_key where"
                            + " n.module_version_id = :to and n.question_key = a.question_key and"
                            + " binary n.definition <> binary o.definition))")
                .setParameter("to", to.id())
                .setParameter("person", person.id())
                .setParameter("from", from.id())
                .setParameter("every", all ? 1 : 0)
                .executeUpdate();
    }

    private static List<UUID> ids(Collection<ModuleVersionId> versions) {
        return versions.stream().map(ModuleVersionId::id).toList();
    }

    List<ChecksAnswered> countChecks(Collection<PersonId> people) {
        return em.createQuery(
                        "select a.id.personId, a.id.moduleVersionId, count(a) from CheckAnswer a"
                                + " where a.id.personId in :people group by a.id.personId,"
                                + " a.id.moduleVersionId",
                        Object[].class)
                .setParameter("people", people.stream().map(PersonId::id).toList())
                .getResultStream()
                .map(
                        row ->
                                new ChecksAnswered(
                                        new PersonId((UUID) row[0]),
                                        new ModuleVersionId((UUID) row[1]),
                                        ((Long) row[2]).intValue()))
                .toList();
    }
}
