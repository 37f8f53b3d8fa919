package org.cadre.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.certificate.seal.CertificateCode;
import org.cadre.certificate.seal.CertificateNumber;
import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.Like;
import org.cadre.platform.refusal.NotFound;
import org.cadre.progress.EarnedCertificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class CertificateRepository {

    /** An account and those that were merged into it. */
    private static final String ACCOUNTS =
            "(select p.id from Person p where p.id = :person or p.mergedInto = :person)";

    private static final String STANDING =
            "select a, c.sha256, r, s from Award a left join Certificate c on c.awardId = a.id"
                    + " left join Revocation r on r.awardId = a.id and r.state = CONFIRMED"
                    + " left join Award s on s.supersedes = a.id";

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(Object entity) {
        em.remove(entity);
    }

    boolean isAwarded(PersonId person, ModuleVersionId module) {
        return !em.createQuery(
                        "select a.id from Award a where a.personId in "
                                + ACCOUNTS
                                + " and a.moduleVersionId = :module",
                        UUID.class)
                .setParameter("person", person.id())
                .setParameter("module", module.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** People with an award of these versions that is neither revoked nor replaced nor over. */
    long countHolders(Collection<ModuleVersionId> versions, LocalDate today) {
        return em.createQuery(
                        "select count(distinct a.account) from Award a where a.moduleVersionId in"
                            + " :versions and (a.validUntil is null or a.validUntil >= :today) and"
                            + " not exists (select r.id from Revocation r where r.awardId = a.id"
                            + " and r.state = CONFIRMED) and not exists (select s.id from Award s"
                            + " where s.supersedes = a.id)",
                        Long.class)
                .setParameter("versions", versions.stream().map(ModuleVersionId::id).toList())
                .setParameter("today", today)
                .getSingleResult();
    }

    /** A holder with the version that the latest of the own certificates names. */
    record Holder(PersonId person, ModuleVersionId module) {}

    /**
     * Holders of these versions who have neither the newer one nor an update to it, each once, the
     * latest awards first; the awards are in force.
     */
    List<Holder> listWithoutUpdate(
            Collection<ModuleVersionId> versions,
            ModuleVersionId newer,
            LocalDate today,
            int limit) {
        var byPerson = new LinkedHashMap<PersonId, Holder>();
        em.createQuery(
                        "select a.account, a.moduleVersionId from Award a where a.moduleVersionId"
                            + " in :versions and (a.validUntil is null or a.validUntil >= :today)"
                            + " and not exists (select r.id from Revocation r where r.awardId ="
                            + " a.id and r.state = CONFIRMED) and not exists (select s.id from"
                            + " Award s where s.supersedes = a.id) and not exists (select n.id from"
                            + " Award n where n.personId in (a.personId, a.account) and"
                            + " n.moduleVersionId = :newer) and not exists (select n.id from Person"
                            + " p join Award n on n.personId = p.id where p.mergedInto = a.personId"
                            + " and n.moduleVersionId = :newer) and not exists (select t.id from"
                            + " UpdateTask t where t.personId = a.account and t.moduleVersionId ="
                            + " :newer) order by a.awardedAt desc, a.id desc",
                        Object[].class)
                .setParameter("versions", versions.stream().map(ModuleVersionId::id).toList())
                .setParameter("newer", newer.id())
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultStream()
                .map(
                        row ->
                                new Holder(
                                        new PersonId((UUID) row[0]),
                                        new ModuleVersionId((UUID) row[1])))
                .forEach(holder -> byPerson.putIfAbsent(holder.person(), holder));
        return List.copyOf(byPerson.values());
    }

    Award get(AwardId id) {
        return Optional.ofNullable(em.find(Award.class, id.id()))
                .orElseThrow(() -> new NotFound("award " + id));
    }

    List<Award> list(Collection<AwardId> ids) {
        return em.createQuery("select a from Award a where a.id in :ids order by a.id", Award.class)
                .setParameter("ids", ids.stream().map(AwardId::id).toList())
                .getResultList();
    }

    Optional<Certificate> findCertificate(AwardId id) {
        return Optional.ofNullable(em.find(Certificate.class, id.id()));
    }

    /** The newest first. */
    List<Standing> listOf(PersonId person) {
        return standings(
                " where a.personId in "
                        + ACCOUNTS.replace(":person", ":key")
                        + " order by a.awardedAt desc, a.recordedAt desc, a.id desc",
                person.id(),
                Integer.MAX_VALUE);
    }

    /**
     * What these people were awarded in a programme, the newest last; what was superseded is left
     * out.
     */
    List<EarnedCertificate> listEarned(
            ProgrammeId programme, Collection<PersonId> people, LocalDate today) {
        return em.createQuery(
                        "select a.account, a.moduleVersionId, a.number, a.validUntil, c.sha256,"
                            + " r.id from Award a left join Certificate c on c.awardId = a.id left"
                            + " join Revocation r on r.awardId = a.id and r.state = CONFIRMED where"
                            + " a.programmeId = :programme and a.personId in (select p.id from"
                            + " Person p where p.id in :people or p.mergedInto in :people) and not"
                            + " exists (select s.id from Award s where s.supersedes = a.id) order"
                            + " by a.awardedAt, a.recordedAt, a.id",
                        Object[].class)
                .setParameter("programme", programme.id())
                .setParameter("people", people.stream().map(PersonId::id).toList())
                .getResultStream()
                .map(column -> earned(column, today))
                .toList();
    }

    /** In force on the first day, not renewed, and ending by the last; the nearest end first. */
    List<Award> listEnding(
            Collection<ProgrammeId> programmes, LocalDate from, LocalDate until, int limit) {
        return em.createQuery(
                        "select a from Award a where a.programmeId in :programmes and a.validUntil"
                            + " between :from and :until and not exists (select s.id from Award s"
                            + " where s.supersedes = a.id or s.renews = a.id) and not exists"
                            + " (select r.id from Revocation r where r.awardId = a.id and r.state ="
                            + " CONFIRMED) order by a.validUntil, a.id",
                        Award.class)
                .setParameter("programmes", programmes.stream().map(ProgrammeId::id).toList())
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Certificates that stand, by module and unit of who holds them: code, name of the unit or
     * null, how many of the programme come to their end as in {@link #listEnding}, how many people
     * keep one beyond that, wherever it is from.
     */
    List<Object[]> countEnding(ProgrammeId programme, LocalDate from, LocalDate until) {
        return em.createQuery(
                        "select a.moduleCode, u.name, sum(case when a.programmeId = :programme and"
                            + " a.validUntil between :from and :until then 1 else 0 end),"
                            + " count(distinct case when a.validUntil is null or a.validUntil >"
                            + " :until then a.personId end) from Award a join Person p on p.id ="
                            + " a.personId left join p.unit u where (a.validUntil is null or"
                            + " a.validUntil >= :from) and not exists (select s.id from Award s"
                            + " where s.supersedes = a.id or s.renews = a.id) and not exists"
                            + " (select r.id from Revocation r where r.awardId = a.id and r.state ="
                            + " CONFIRMED) and a.moduleCode in (select o.moduleCode from Award o"
                            + " where o.programmeId = :programme) group by a.moduleCode, u.id,"
                            + " u.name order by a.moduleCode, u.name, u.id",
                        Object[].class)
                .setParameter("programme", programme.id())
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /** By year; one that only puts another right, or was revoked, does not count. */
    SortedMap<Integer, Long> countAwarded(ProgrammeId programme) {
        var years = new TreeMap<Integer, Long>();
        em.createQuery(
                        "select extract(year from a.awardedAt), count(a) from Award a where"
                                + " a.programmeId = :programme and a.supersedes is null and not"
                                + " exists (select r.id from Revocation r where r.awardId = a.id"
                                + " and r.state = CONFIRMED) group by extract(year from"
                                + " a.awardedAt)",
                        Object[].class)
                .setParameter("programme", programme.id())
                .getResultStream()
                .forEach(row -> years.put((Integer) row[0], (Long) row[1]));
        return years;
    }

    /** How many requests wait for a second person. */
    long countOpenRequests() {
        return em.createQuery(
                        "select count(r) from Revocation r where r.state = REQUESTED", Long.class)
                .getSingleResult();
    }

    private static EarnedCertificate earned(Object[] column, LocalDate today) {
        var until = (LocalDate) column[3];
        var state =
                CertificateState.of(
                        column[5] == null ? AwardStatus.IN_FORCE : AwardStatus.REVOKED,
                        until != null && today.isAfter(until),
                        column[4] != null);
        return new EarnedCertificate(
                new PersonId((UUID) column[0]),
                new ModuleVersionId((UUID) column[1]),
                (String) column[2],
                state.name());
    }

    Optional<Standing> find(AwardId id) {
        return standings(" where a.id = :key", id.id(), 1).stream().findFirst();
    }

    Optional<Standing> find(CertificateCode code) {
        return standings(" where a.code = :key", code.text(), 1).stream().findFirst();
    }

    Optional<Standing> find(CertificateNumber number) {
        return standings(" where a.number = :key", number.text(), 1).stream().findFirst();
    }

    /** Those whose printed name holds the text, by name, the newest of each first. */
    List<Standing> listByHolder(String text, int limit) {
        return standings(
                " where a.holder like :key escape '!' order by a.holder, a.awardedAt desc, a.id"
                        + " desc",
                Like.containing(text),
                limit);
    }

    /** Revoked or superseded, in the order of their codes. */
    List<Standing> listFallen() {
        return standings(
                " where r.id is not null or s.id is not null or a.code = :key order by a.code",
                "",
                Integer.MAX_VALUE);
    }

    private List<Standing> standings(String where, Object key, int limit) {
        return em.createQuery(STANDING + where, Object[].class)
                .setParameter("key", key)
                .setMaxResults(limit)
                .getResultStream()
                .map(
                        row ->
                                new Standing(
                                        (Award) row[0],
                                        Optional.ofNullable((String) row[1]),
                                        Optional.ofNullable((Revocation) row[2]),
                                        Optional.ofNullable((Award) row[3])))
                .toList();
    }

    /** What waits longest, not locked. */
    List<AwardId> listDue(Instant now, int limit) {
        return em.createQuery(
                        "select d.awardId from CertificateDue d where d.dueAt <= :now order by"
                                + " d.dueAt, d.awardId",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultStream()
                .map(AwardId::new)
                .toList();
    }

    /** These of what waits, each locked alone; what others hold is passed over. */
    List<CertificateDue> lockDue(Collection<AwardId> awards) {
        List<?> found =
                em.createNativeQuery(
                                "select * from certificate_due where award_id in (:awards) order by"
                                        + " award_id for update skip locked",
                                CertificateDue.class)
                        .setParameter("awards", awards.stream().map(AwardId::id).toList())
                        .getResultList();
        return found.stream().map(CertificateDue.class::cast).toList();
    }

    /** How many awards of a cohort wait, and how many of them have failed. */
    record Left(long all, long failed) {}

    /** The most waiting first. */
    Map<CohortId, Left> countWaiting(Collection<ProgrammeId> programmes, int limit) {
        var left = new LinkedHashMap<CohortId, Left>();
        em.createQuery(
                        "select a.cohortId, count(d), count(d.trouble) from CertificateDue d join"
                                + " Award a on a.id = d.awardId where a.programmeId in :programmes"
                                + " group by a.cohortId order by count(d) desc, a.cohortId",
                        Object[].class)
                .setParameter("programmes", programmes.stream().map(ProgrammeId::id).toList())
                .setMaxResults(limit)
                .getResultStream()
                .forEach(
                        row ->
                                left.put(
                                        new CohortId((UUID) row[0]),
                                        new Left((Long) row[1], (Long) row[2])));
        return left;
    }

    long countWaiting(Collection<ProgrammeId> programmes) {
        return em.createQuery(
                        "select count(d) from CertificateDue d join Award a on a.id = d.awardId"
                                + " where a.programmeId in :programmes",
                        Long.class)
                .setParameter("programmes", programmes.stream().map(ProgrammeId::id).toList())
                .getSingleResult();
    }

    Map<CohortId, Long> countAwards(Collection<CohortId> cohorts) {
        return em.createQuery(
                        "select a.cohortId, count(a) from Award a where a.cohortId in :cohorts"
                                + " group by a.cohortId",
                        Object[].class)
                .setParameter("cohorts", cohorts.stream().map(CohortId::id).toList())
                .getResultStream()
                .collect(
                        Collectors.toMap(row -> new CohortId((UUID) row[0]), row -> (Long) row[1]));
    }

    List<FailedRow> listFailed(Collection<ProgrammeId> programmes, int limit) {
        return em.createQuery(
                        "select a.id, a.holder, a.title, a.number, d.trouble, d.dueAt from"
                                + " CertificateDue d join Award a on a.id = d.awardId where"
                                + " a.programmeId in :programmes and d.trouble is not null order by"
                                + " d.dueAt, a.id",
                        Object[].class)
                .setParameter("programmes", programmes.stream().map(ProgrammeId::id).toList())
                .setMaxResults(limit)
                .getResultStream()
                .map(
                        row ->
                                new FailedRow(
                                        new AwardId((UUID) row[0]),
                                        (String) row[1],
                                        (String) row[2],
                                        (String) row[3],
                                        (IssuingTrouble) row[4],
                                        (Instant) row[5]))
                .toList();
    }

    /** Whose telling is due, locked; what others hold is passed over. */
    Optional<AwardEnd> lockNextEnd(LocalDate today) {
        List<?> found =
                em.createNativeQuery(
                                "select * from award_end where tell_on <= :today order by tell_on,"
                                        + " award_id limit 1 for update skip locked",
                                AwardEnd.class)
                        .setParameter("today", today)
                        .getResultList();
        return found.stream().map(AwardEnd.class::cast).findFirst();
    }

    Revocation lockRevocation(RevocationId id) {
        return Optional.ofNullable(
                        em.find(Revocation.class, id.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("revocation " + id));
    }

    Revocation getRevocation(RevocationId id) {
        return Optional.ofNullable(em.find(Revocation.class, id.id()))
                .orElseThrow(() -> new NotFound("revocation " + id));
    }

    /** The open request for an award, locked. */
    Optional<Revocation> lockOpenRequest(AwardId award) {
        return em.createQuery(
                        "select r from Revocation r where r.awardId = :award and r.state ="
                                + " REQUESTED",
                        Revocation.class)
                .setParameter("award", award.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** A request with its award. */
    record Request(Revocation revocation, Award award) {}

    /** Those that wait for a second person, oldest first. */
    List<Request> listOpenRequests() {
        return requests("r.state = REQUESTED order by r.requestedAt, r.id", Integer.MAX_VALUE);
    }

    /** Those that are decided, newest first. */
    List<Request> listDecided(int limit) {
        return requests("r.state <> REQUESTED order by r.decidedAt desc, r.id desc", limit);
    }

    private List<Request> requests(String where, int limit) {
        return em.createQuery(
                        "select r, a from Revocation r join Award a on a.id = r.awardId where "
                                + where,
                        Object[].class)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Request((Revocation) row[0], (Award) row[1]))
                .toList();
    }

    /** The requests for an award that are open or confirmed. */
    boolean hasLiveRevocation(AwardId award) {
        return !em.createQuery(
                        "select r.id from Revocation r where r.awardId = :award and r.state <>"
                                + " DECLINED",
                        UUID.class)
                .setParameter("award", award.id())
                .getResultList()
                .isEmpty();
    }

    List<UUID> listModulesAwardedTo(PersonId person) {
        return em.createQuery(
                        "select distinct a.moduleVersionId from Award a where a.personId in "
                                + ACCOUNTS,
                        UUID.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    Set<String> listCodesInForce(PersonId person, LocalDate day) {
        return em.createQuery(
                        "select distinct a.moduleCode from Award a where a.personId in "
                                + ACCOUNTS
                                + " and (a.validUntil is null or a.validUntil >= :day) and not"
                                + " exists (select 1 from Revocation r where r.awardId = a.id and"
                                + " r.state = CONFIRMED)",
                        String.class)
                .setParameter("person", person.id())
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Whether both are the two people of one revocation. */
    boolean haveRevokedTogether(Collection<PersonId> two) {
        return !em.createQuery(
                        "select r.id from Revocation r where r.requestedBy in :two and r.decidedBy"
                                + " in :two and r.requestedBy <> r.decidedBy",
                        UUID.class)
                .setParameter("two", two.stream().map(PersonId::id).toList())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void forgetEnds(PersonId person) {
        em.createQuery(
                        "delete from AwardEnd e where e.awardId in (select a.id from Award a where"
                                + " a.personId = :person)")
                .setParameter("person", person.id())
                .executeUpdate();
    }
}
