package org.cadre.diversity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.refusal.NotFound;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class StatisticsRepository {

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    private static <T> T found(T entity, String what) {
        return Optional.ofNullable(entity).orElseThrow(() -> new NotFound(what));
    }

    Optional<RegisteredClassification> findLatest(Attribute attribute) {
        return em.createQuery(
                        "select c from RegisteredClassification c where c.attribute = :attribute"
                                + " order by c.version desc",
                        RegisteredClassification.class)
                .setParameter("attribute", attribute)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Classification> listClassifications() {
        return em.createQuery(
                        "select c from RegisteredClassification c order by c.attribute, c.version",
                        RegisteredClassification.class)
                .getResultStream()
                .map(RegisteredClassification::classification)
                .toList();
    }

    Snapshot getSnapshot(SnapshotId id) {
        return found(em.find(Snapshot.class, id.id()), "snapshot " + id);
    }

    boolean isTaken(Snapshot.Subject subject) {
        return !em.createQuery(
                        "select s.id from Snapshot s where s.occasion = :occasion", UUID.class)
                .setParameter("occasion", subject.occasion())
                .getResultList()
                .isEmpty();
    }

    /** Of these programmes, or of all; the latest first. */
    List<Snapshot> listSnapshots(Optional<Set<UUID>> programmes, int most) {
        return em.createQuery(
                        "select s from Snapshot s where :all = true or s.programmeId in"
                                + " :programmes order by s.takenAt desc, s.year desc, s.id",
                        Snapshot.class)
                .setParameter("all", programmes.isEmpty())
                .setParameter("programmes", programmes.orElse(Set.of(new UUID(0, 0))))
                .setMaxResults(most)
                .getResultList();
    }

    List<Snapshot> listSnapshots(Collection<SnapshotId> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select s from Snapshot s where s.id in :ids", Snapshot.class)
                        .setParameter("ids", ids.stream().map(SnapshotId::id).toList())
                        .getResultList();
    }

    List<SealedCounts> listSealed(Collection<SnapshotId> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s from SealedCounts s where s.snapshotId in :ids",
                                SealedCounts.class)
                        .setParameter("ids", ids.stream().map(SnapshotId::id).toList())
                        .getResultList();
    }

    StatisticsRegister lockRegister() {
        return em.find(
                StatisticsRegister.class, StatisticsRegister.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    StatisticsRelease getRelease(ReleaseId id) {
        return found(em.find(StatisticsRelease.class, id.id()), "release " + id);
    }

    StatisticsRelease lockRelease(ReleaseId id) {
        return found(
                em.find(StatisticsRelease.class, id.id(), LockModeType.PESSIMISTIC_WRITE),
                "release " + id);
    }

    List<UUID> listDue(Instant now) {
        return em.createQuery(
                        "select r.id from StatisticsRelease r where r.dueAt <= :now order by"
                                + " r.dueAt, r.id",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList();
    }

    /** All that readers may have, in the order in which they were published. */
    List<StatisticsRelease> listPublished() {
        return em.createQuery(
                        "select r from StatisticsRelease r where r.state = PUBLISHED order by"
                                + " r.publishedAt, r.number",
                        StatisticsRelease.class)
                .getResultList();
    }

    /** Of these programmes, or of all; the latest first. */
    List<StatisticsRelease> listReleases(Optional<Set<UUID>> programmes, int before, int most) {
        return em.createQuery(
                        "select r from StatisticsRelease r join Snapshot s on s.id = r.snapshotId"
                            + " where (:all = true or s.programmeId in :programmes) and r.number <"
                            + " :before order by r.number desc",
                        StatisticsRelease.class)
                .setParameter("all", programmes.isEmpty())
                .setParameter("programmes", programmes.orElse(Set.of(new UUID(0, 0))))
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** What anybody may read, the latest first. */
    List<StatisticsRelease> listPublic(int most) {
        return em.createQuery(
                        "select r from StatisticsRelease r where r.audience = PUBLIC and r.state ="
                                + " PUBLISHED order by r.publishedAt desc, r.number desc",
                        StatisticsRelease.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Published and refused ones of a programme, the latest first. */
    List<StatisticsRelease> listSettled(ProgrammeId programme) {
        return em.createQuery(
                        "select r from StatisticsRelease r join Snapshot s on s.id = r.snapshotId"
                                + " where s.programmeId = :programme and r.state in (PUBLISHED,"
                                + " REFUSED) order by r.number desc",
                        StatisticsRelease.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    Optional<StatisticsRelease> findPublished(int number) {
        return em.createQuery(
                        "select r from StatisticsRelease r where r.number = :number and r.state ="
                                + " PUBLISHED",
                        StatisticsRelease.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<Approval> listApprovals(ReleaseId release) {
        return em.createQuery(
                        "select a from Approval a where a.releaseId = :release order by a.at, a.id",
                        Approval.class)
                .setParameter("release", release.id())
                .getResultList();
    }

    Optional<StatisticsRelease> findFollower(ReleaseId refused) {
        return em.createQuery(
                        "select r from StatisticsRelease r where r.follows = :refused order by"
                                + " r.number desc",
                        StatisticsRelease.class)
                .setParameter("refused", refused.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
